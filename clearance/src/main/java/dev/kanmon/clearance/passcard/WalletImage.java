package dev.kanmon.clearance.passcard;

import dev.kanmon.clearance.pass.Pass;

/**
 * A pass on the screen of a phone: white all over, so that a reader has light, the code as large as fits and below what an
 * officer asks first. The upper edge stays free: phones have their clock and camera there.
 */
final class WalletImage {
    static final int WIDTH = 1080;
    static final int HEIGHT = 1920;

    private static final int WIDEST = 960;
    private static final int CODE_TOP = 250;

    private WalletImage() {}

    static byte[] png(PassCard card) {
        Pass pass = card.pass();
        GreyImage image = new GreyImage(WIDTH, HEIGHT);
        Lettering.line(image, "KANMON PASS " + pass.number().state(), 140, 52, WIDEST);
        QrSymbol code = QrSymbol.of(card.small());
        int scale = WIDTH / code.side();
        code.draw(image, (WIDTH - scale * code.side()) / 2, CODE_TOP, scale);
        int below = CODE_TOP + WIDTH;
        Lettering.line(image, pass.voyage() + "  " + pass.from() + " > " + pass.to(), below + 20, 76, WIDEST);
        Lettering.line(image, pass.departure().toString(), below + 150, 64, WIDEST);
        Lettering.line(image, pass.authorization().writtenName(), below + 268, 52, WIDEST);
        Lettering.line(image, pass.number().grouped(), below + 374, 60, WIDEST);
        return image.png();
    }
}
