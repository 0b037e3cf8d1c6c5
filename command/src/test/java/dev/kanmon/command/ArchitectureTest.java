package dev.kanmon.command;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house: which package may know which. The same table stands in ARCHITECTURE.md. */
class ArchitectureTest {
    private static final String ROOT = "dev.kanmon.";

    /** Package, and the packages it may know besides its own; all below dev.kanmon. */
    private static final String ARROWS = """
            messages ->
            messages.edifact -> messages
            messages.paxlst -> messages, messages.edifact, messages.profile
            messages.cusres -> messages, messages.edifact
            messages.profile -> messages, messages.cusres
            messages.mrz -> messages
            messages.reading -> messages, messages.cusres, messages.edifact, messages.paxlst
            names.script ->
            names.reading -> names.script
            names.korean -> names.reading, names.script
            names.japanese -> names.reading, names.script
            names.chinese -> names.reading, names.script
            names.general -> names.reading, names.script
            names -> names.chinese, names.general, names.japanese, names.korean, names.reading, names.script
            seals ->
            seals.certificate -> seals
            seals.chip -> seals, seals.certificate
            seals.signature -> seals, seals.certificate
            seals.vdsnc -> seals, seals.certificate, seals.signature
            seals.coding -> seals
            seals.barcode -> seals, seals.certificate, seals.coding, seals.signature
            seals.vds -> seals, seals.certificate, seals.coding, seals.signature
            seals.authority -> seals, seals.certificate, seals.signature
            clearance.port ->
            clearance.yaml ->
            clearance.agreement -> clearance.yaml
            clearance.relations -> clearance.agreement, clearance.yaml
            clearance.outlook -> clearance.agreement
            clearance.facility -> clearance.agreement, clearance.yaml
            clearance.copies -> clearance.agreement, clearance.yaml
            clearance.watchlist -> clearance.port, names, names.reading
            clearance.decision -> messages.cusres
            clearance.check -> clearance.agreement, clearance.decision, clearance.port, clearance.watchlist, messages, names, names.reading
            clearance.whatif -> clearance.agreement, clearance.check, clearance.decision, messages
            clearance.pass -> clearance.check, clearance.decision, clearance.port, messages, messages.mrz, seals, seals.barcode, seals.certificate, seals.chip, seals.coding, seals.signature, seals.vds, seals.vdsnc
            clearance.passcard -> clearance.pass
            clearance.gate -> clearance.pass
            clearance.hall ->
            clearance.hallday -> clearance.agreement, clearance.hall, clearance.port, clearance.yaml
            clearance.journey -> clearance.hall, clearance.hallday, clearance.port, clearance.yaml
            clearance.calibration -> clearance.hall
            clearance.picture -> clearance.hall
            clearance.post -> clearance.agreement, clearance.hall, clearance.port
            clearance.staffing -> clearance.hall
            clearance.measured -> clearance.hall, clearance.journey, clearance.post
            server.store ->
            server.ledger -> clearance.decision, messages, messages.cusres, server.store
            server.lists -> clearance.watchlist, server.store
            server.json -> clearance.agreement, clearance.facility, clearance.hall, clearance.outlook, clearance.port, clearance.relations, messages, messages.cusres, messages.edifact, messages.paxlst
            server.passes -> clearance.pass, clearance.port, seals.authority, seals.certificate, seals.signature, server.ledger, server.store
            server.screening -> clearance.agreement, clearance.check, clearance.decision, clearance.pass, clearance.port, clearance.watchlist, messages, messages.cusres, messages.profile, server.agreements, server.ledger, server.lists, server.passes, server.store
            server.agreements -> clearance.agreement, clearance.copies, clearance.facility, clearance.port, clearance.yaml, server.access, server.json, server.ledger, server.store
            server.answer -> clearance.decision, clearance.port, messages, messages.cusres, messages.profile
            server.access -> clearance.port, server.ledger, server.store
            server.intake -> clearance.decision, messages, messages.cusres, messages.paxlst, messages.profile, server.access, server.answer, server.json, server.ledger, server.screening, server.store
            server.retention -> server.ledger, server.store
            server.applications -> clearance.pass, clearance.passcard, messages, messages.mrz, seals.certificate, seals.chip, server.access, server.ledger, server.passes, server.screening, server.store
            server.protection -> clearance.agreement, clearance.port, clearance.post, server.access, server.agreements, server.ledger, server.store
            server.corridor -> clearance.agreement, clearance.facility, clearance.outlook, clearance.port, clearance.relations, server.agreements, server.json
            server.departures -> clearance.pass, clearance.port, messages, server.access, server.enrolment, server.ledger, server.passes, server.screening, server.store
            server.figures -> clearance.hall, clearance.hallday, clearance.journey, clearance.measured, clearance.pass, clearance.port, clearance.post, server.json, server.store
            server.gates -> clearance.gate, clearance.pass, clearance.port, server.access, server.ledger, server.passes, server.store
            server.enrolment -> clearance.agreement, clearance.gate, clearance.pass, clearance.passcard, clearance.port, clearance.post, messages, messages.mrz, server.access, server.agreements, server.gates, server.ledger, server.passes, server.protection, server.screening, server.store
            server.halls -> clearance.agreement, clearance.decision, clearance.hall, clearance.hallday, clearance.picture, clearance.port, clearance.staffing, clearance.yaml, messages, server.agreements, server.json, server.screening, server.store
            server.posts -> clearance.agreement, clearance.decision, clearance.pass, clearance.passcard, clearance.port, clearance.post, messages, messages.mrz, server.access, server.enrolment, server.ledger, server.passes, server.screening, server.store
            server.pages -> clearance.decision, clearance.pass, clearance.port, messages, messages.cusres, server.access, server.applications, server.enrolment, server.passes, server.posts, server.screening
            server -> server.access, server.ledger, server.store
            simulation -> messages, messages.mrz, messages.paxlst
            command -> clearance.agreement, clearance.check, clearance.copies, clearance.decision, clearance.facility, clearance.hallday, clearance.outlook, clearance.pass, clearance.passcard, clearance.port, clearance.relations, clearance.watchlist, clearance.whatif, clearance.yaml, command.clock, command.corridor, command.delivery, command.hall, command.post, command.registry, command.terminal, messages, messages.cusres, messages.mrz, messages.paxlst, messages.profile, messages.reading, names, names.reading, seals, seals.authority, seals.certificate, seals.chip, seals.signature, server, server.answer, server.json, server.ledger, server.screening, simulation
            command.clock -> clearance.agreement, clearance.hall, clearance.hallday, clearance.journey, clearance.port, clearance.yaml, command.corridor, command.terminal, simulation
            command.corridor -> clearance.hall, clearance.hallday, simulation
            command.delivery -> messages, messages.cusres, messages.paxlst, server.json
            command.hall -> clearance.agreement, clearance.calibration, clearance.check, clearance.decision, clearance.hall, clearance.hallday, clearance.picture, clearance.port, clearance.staffing, clearance.watchlist, command.terminal, messages, messages.paxlst, server.answer, server.json, server.screening
            command.registry -> clearance.agreement, clearance.port, clearance.yaml
            command.post -> clearance.agreement, clearance.gate, clearance.hall, clearance.hallday, clearance.pass, clearance.passcard, clearance.port, clearance.post, command.registry, command.terminal, messages, messages.mrz, seals.certificate, server, server.access, server.agreements, server.enrolment, server.gates, server.json, server.ledger, server.passes, server.screening, server.store, simulation
            command.terminal -> clearance.watchlist, server.json, server.lists
            """;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.kanmon");

    @Test
    void everyPackageKnowsExactlyWhatTheTableSays() {
        assertThat(arrowsOfTheCode()).isEqualTo(arrowsOfTheTable());
    }

    @Test
    void architectureNotesShowTheSameTable() throws IOException {
        assertThat(Files.readString(Path.of("..", "ARCHITECTURE.md"))).contains(ARROWS);
    }

    /** Rules are run again for a replay: what is read from the world inside them would not be there again. */
    @Test
    void rulesAskNeitherClockNorChanceNorTheMachine() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.getPackageName().startsWith(ROOT + "clearance")
                                || type.getPackageName().startsWith(ROOT + "names"))
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTarget().getName().equals("now")
                                || call.getTargetOwner().isAssignableTo(java.util.Random.class)
                                || call.getTarget().getFullName().startsWith("java.lang.System.getenv")
                                || call.getTarget().getFullName().startsWith("java.util.Locale.getDefault")
                                || call.getTarget().getFullName().startsWith("java.time.ZoneId.systemDefault"))
                        .map(call -> call.getDescription()))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhyItIsThereAndIsNullMarked() {
        assertThat(HOUSE.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                        .map(room -> room.getName()))
                .isEmpty();
    }

    private static Map<String, SortedSet<String>> arrowsOfTheTable() {
        return ARROWS.lines()
                .map(line -> line.split("->", 2))
                .collect(toMap(
                        line -> line[0].strip(),
                        line -> Arrays.stream(line[1].strip().split(", *"))
                                .filter(name -> !name.isEmpty())
                                .collect(toCollection(() -> (SortedSet<String>) new TreeSet<String>())),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, SortedSet<String>> arrowsOfTheCode() {
        Map<String, SortedSet<String>> arrows = new TreeMap<>();
        for (JavaClass type : HOUSE) {
            String from = room(type);
            SortedSet<String> to = arrows.computeIfAbsent(from, first -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("dev.kanmon")
                        && !room(target).equals(from)) {
                    to.add(room(target));
                }
            }
        }
        return arrows;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
