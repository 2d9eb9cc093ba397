// How long a reader waits before the app does something about it, from the shortest to the longest.

/** A wait that is noticed: until then nothing is said of it, and nothing is drawn without a part that may still come. React too holds back for so long what follows a fallback. */
export const NOTICED_MS = 300

/** The first picture is drawn whole if it is there by then: a frame that stands for a moment only delays the page, and is one more thing to look at. */
export const FIRST_PICTURE_MS = 1_000

/** A reading that takes so long may fail: what tells of it is fetched while the network still answers. */
export const DOUBTFUL_MS = 1_500

/** From then on a reader deserves a word, and the last good reading if there is one. */
export const SLOW_MS = 8_000
