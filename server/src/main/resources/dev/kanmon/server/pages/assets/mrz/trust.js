/** When a text that was read is given out. How far misreadings stand out was measured: docs/zone-camera.md. */

/** A text that stands out so far (see choice.js) is taken from one picture: twice as far as any misreading did. */
export const SURE = 0.045;

/** One that stands out less is taken once so many pictures have said the same. */
const LIKELY = 0.03;
const AGREEING = 3;

/** Puts together what the pictures of a camera say, one after the other. */
export class Agreement {
  constructor() {
    this.heard = new Map();
  }

  /** Takes what one picture says, { text, gap }; returns the text if it is to be believed now, else null. */
  hear({ text, gap }) {
    if (text === null || gap < LIKELY) {
      return null;
    }
    const times = (this.heard.get(text) ?? 0) + 1;
    this.heard.set(text, times);
    // Pictures that contradict each other are of two documents, or one of them is misread: then only a sure one counts.
    return gap >= SURE || (times >= AGREEING && this.heard.size === 1) ? text : null;
  }
}
