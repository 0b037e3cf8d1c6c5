package dev.kanmon.names.general;

import java.util.HashMap;
import java.util.Map;

/** Common short forms of given names; each line is one name. */
final class Nicknames {
    private static final String GROUPS = """
            WILLIAM BILL BILLY WILL WILLIE LIAM
            ROBERT BOB BOBBY ROB ROBBIE BERT
            RICHARD DICK RICK RICKY RICH
            JAMES JIM JIMMY JAMIE
            JOHN JACK JOHNNY
            JOSEPH JOE JOEY
            MICHAEL MIKE MICK MICKEY
            EDWARD ED EDDIE TED TEDDY NED
            CHARLES CHARLIE CHUCK CHAS
            THOMAS TOM TOMMY
            ANTHONY TONY ANTON ANTONIO TONO
            DANIEL DAN DANNY
            DAVID DAVE DAVY
            STEPHEN STEVE STEVEN
            GREGORY GREG
            JEFFREY JEFF GEOFFREY
            KENNETH KEN KENNY
            LAWRENCE LARRY LAURENCE
            MATTHEW MATT
            NICHOLAS NICK NICKY NIKOLAI KOLYA
            PATRICK PAT PADDY
            PETER PETE
            PHILIP PHIL
            RONALD RON RONNIE
            SAMUEL SAM SAMMY
            TIMOTHY TIM
            VINCENT VINCE VINNIE
            WALTER WALT WALLY
            ANDREW ANDY DREW
            BENJAMIN BENNY BEN BIBI
            CHRISTOPHER CHRIS KRIS
            DONALD DON DONNIE
            ALEXANDER ALEX SASHA ALEKSANDR SANDER
            ELIZABETH LIZ BETH BETTY LIZZIE ELIZA
            KATHERINE KATE KATHY KATIE
            MARGARET MAGGIE PEGGY MEG
            PATRICIA PATTY TRISH
            REBECCA BECKY
            SUSAN SUE SUSIE
            JENNIFER JENNY JEN
            BARBARA BARB BABS
            DEBORAH DEBBIE DEB
            VICTORIA VICKY TORI
            VLADIMIR VOLODYA VOVA
            MIKHAIL MISHA
            DMITRY DIMA MITYA
            YEVGENY ZHENYA
            IVAN VANYA
            FRANCISCO PACO PANCHO FRANK
            JOSE PEPE
            IGNACIO NACHO
            JESUS CHUY CHUCHO
            ENRIQUE QUIQUE KIKE
            GUILLERMO MEMO
            RAFAEL RAFA
            EDUARDO LALO
            GONZALO CHALO
            GUADALUPE LUPE
            JOHANNES HANS JOHANN
            FRIEDRICH FRITZ
            MANUEL MANOLO MANNY
            RAYMOND RAY
            THEODORE THEO
            ALEXEI LYOSHA ALYOSHA
            SERGEI SERYOZHA
            """;

    private static final Map<String, Integer> NUMBERS = numbers();

    private Nicknames() {}

    /** Number of the group a word in Latin letters belongs to, from 1; 0 for none. */
    static int group(String letters) {
        return NUMBERS.getOrDefault(letters, 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        String[] lines = GROUPS.strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String name : lines[i].strip().split(" ", -1)) {
                numbers.put(name, i + 1);
            }
        }
        return numbers;
    }
}
