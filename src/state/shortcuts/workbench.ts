/** Keys of the list from anywhere on its page. */
export const workbench = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  open: ['Enter'],
  evidence: ['e'],
  filter: ['f'],
  close: ['Escape'],
} as const
