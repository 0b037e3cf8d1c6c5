package dev.kanmon.seals.signature;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the slot of a token by its label, which Java's own provider cannot: asks the module itself (PKCS #11 2.40 sections
 * 5.4 and 5.5), through three functions of its list. For 64-bit Linux and macOS, where the types are laid out alike.
 */
final class TokenSlots {
    /** A module with more tokens than this is asked by slot number. */
    private static final int MAXIMUM_SLOTS = 256;

    private static final long OK = 0;
    private static final long ALREADY_INITIALIZED = 0x191;

    /** Locks of the operating system are used, since more than one thread signs. */
    private static final long OS_LOCKING = 2;

    private static final int LABEL_BYTES = 32;
    private static final int TOKEN_INFO_BYTES = 208;
    private static final int FUNCTION_LIST_BYTES = 8 * 69;

    /** In the list of functions, after its version; in bytes. */
    private static final int INITIALIZE = 8;

    private static final int GET_SLOT_LIST = 40;
    private static final int GET_TOKEN_INFO = 56;

    private final MemorySegment functions;

    private TokenSlots(MemorySegment functions) {
        this.functions = functions;
    }

    static long labelled(Path library, String label) {
        try (Arena arena = Arena.ofConfined()) {
            TokenSlots slots = new TokenSlots(functions(library, arena));
            slots.initialize(arena);
            List<Long> found = new ArrayList<>();
            for (long slot : slots.withToken(arena)) {
                if (slots.label(slot, arena).equals(label)) {
                    found.add(slot);
                }
            }
            if (found.size() != 1) {
                throw new UnreachableKeyException("The module " + library + " has "
                        + (found.isEmpty() ? "no token" : "more than one token") + " with the label '" + label
                        + "'. List its tokens with: pkcs11-tool --module " + library + " --list-slots");
            }
            return found.getFirst();
        }
    }

    @SuppressWarnings("restricted")
    private static MemorySegment functions(Path library, Arena arena) {
        MemorySegment entry;
        try {
            // For the life of the program, as Java's provider holds it: a module that is unloaded forgets its state.
            entry = SymbolLookup.libraryLookup(library.toAbsolutePath(), Arena.global())
                    .findOrThrow("C_GetFunctionList");
        } catch (RuntimeException e) {
            throw new UnreachableKeyException(library + " is no PKCS #11 library. Give the path of the module's.", e);
        }
        MemorySegment list = arena.allocate(ADDRESS);
        check("C_GetFunctionList", call(entry, list));
        return list.get(ADDRESS, 0).reinterpret(FUNCTION_LIST_BYTES);
    }

    private void initialize(Arena arena) {
        MemorySegment arguments = arena.allocate(6 * ADDRESS.byteSize(), ADDRESS.byteAlignment());
        arguments.set(JAVA_LONG, 4 * ADDRESS.byteSize(), OS_LOCKING);
        long answer = call(functions.get(ADDRESS, INITIALIZE), arguments);
        if (answer != ALREADY_INITIALIZED) {
            check("C_Initialize", answer);
        }
    }

    private long[] withToken(Arena arena) {
        MemorySegment count = arena.allocate(JAVA_LONG);
        MemorySegment slots = arena.allocate(JAVA_LONG, MAXIMUM_SLOTS);
        count.set(JAVA_LONG, 0, MAXIMUM_SLOTS);
        check("C_GetSlotList", call(functions.get(ADDRESS, GET_SLOT_LIST), (byte) 1, slots, count));
        return slots.asSlice(0, count.get(JAVA_LONG, 0) * JAVA_LONG.byteSize()).toArray(JAVA_LONG);
    }

    private String label(long slot, Arena arena) {
        MemorySegment info = arena.allocate(TOKEN_INFO_BYTES, ADDRESS.byteAlignment());
        check("C_GetTokenInfo", call(functions.get(ADDRESS, GET_TOKEN_INFO), slot, info));
        return new String(info.asSlice(0, LABEL_BYTES).toArray(JAVA_BYTE), StandardCharsets.UTF_8).stripTrailing();
    }

    /** Calls a function of the module with these arguments; each gives back a number. */
    @SuppressWarnings("restricted")
    private static long call(MemorySegment function, Object... arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            layouts[i] = arguments[i] instanceof Byte ? JAVA_BYTE : arguments[i] instanceof Long ? JAVA_LONG : ADDRESS;
        }
        MethodHandle handle = Linker.nativeLinker().downcallHandle(function, FunctionDescriptor.of(JAVA_LONG, layouts));
        try {
            return (long) handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new UnreachableKeyException("The module could not be asked for its tokens. Give a slot instead.", e);
        }
    }

    private static void check(String function, long answer) {
        if (answer != OK) {
            throw new UnreachableKeyException("The module refused to list its tokens (" + function + " answered 0x"
                    + Long.toHexString(answer) + "). Look into its documentation.");
        }
    }
}
