/** How a Chinese text sounds: whole syllables without tones, and their first letters, lower case. */
export interface Sound {
  readonly pinyin: string
  readonly initials: string
}
