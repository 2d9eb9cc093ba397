export const indicator = { previous: ['['], next: [']'], table: ['d'] } as const
