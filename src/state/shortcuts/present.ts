/** Keys that clickers send (arrows, Page keys, Esc, F5) and those of other presenting programs. */
export const present = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
  back: ['ArrowLeft', 'ArrowUp', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  jump: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  black: ['b', '.'],
  white: ['w'],
  fullScreen: ['f', 'F5'],
  theme: ['t'],
  speaker: ['s'],
  exit: ['Escape'],
} as const
