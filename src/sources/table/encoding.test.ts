import { describe, expect, it } from 'vitest'
import { findEncoding } from './encoding.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** ASCII and the Basic Multilingual Plane as UTF-16. */
function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little)
  return bytes
}

// 地区,2024年 in GB 18030; Montréal in Windows-1252.
const chinese = Uint8Array.of(0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0x32, 0x30, 0x32, 0x34, 0xc4, 0xea)
const western = Uint8Array.of(0x4d, 0x6f, 0x6e, 0x74, 0x72, 0xe9, 0x61, 0x6c, 0x2c, 0x31)

describe('findEncoding', () => {
  it.each([
    ['ASCII', utf8('a,b\n1,2'), 'utf-8', true],
    ['UTF-8', utf8('地区,2024年'), 'utf-8', true],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 'utf-8', true],
    ['UTF-16 with its mark', utf16('\ufeffa,b', true), 'utf-16le', true],
    ['UTF-16, big end first', utf16('\ufeffa,b', false), 'utf-16be', true],
    ['UTF-16 without a mark', utf16('地区,2024,2023\n北京,1,2', true), 'utf-16le', false],
    ['GB 18030', chinese, 'gb18030', false],
    ['Windows-1252', western, 'windows-1252', false],
  ])('finds %s', (_, bytes, encoding, certain) => expect(findEncoding(bytes, true)).toEqual({ encoding, certain }))

  it('is not misled by a part that ends inside a character', () => {
    const bytes = utf8('地区')
    expect(findEncoding(bytes.subarray(0, 5), false)).toEqual({ encoding: 'utf-8', certain: true })
  })
})
