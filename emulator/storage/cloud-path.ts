import { MAX_PATH_BYTES } from './storage-limits'

const hasControlCharacter = (path: string): boolean =>
  [...path].some((character) => character < ' ' || character === '\x7f')

/** Why a path is refused, first come first served. */
const RULES: readonly (readonly [string, (path: string) => boolean])[] = [
  ['must not be empty', (path) => path === ''],
  ['must be well-formed text', (path) => /\p{Surrogate}/u.test(path)],
  ['must not begin with /', (path) => path.startsWith('/')],
  ['must not end with /', (path) => path.endsWith('/')],
  ['must not have two / in a row', (path) => path.includes('//')],
  ['must not have . or .. as a folder', (path) => /(^|[/\\])\.\.?($|[/\\])/.test(path)],
  ['must not have control characters', hasControlCharacter],
  [
    `must have at most ${MAX_PATH_BYTES} bytes in its encoded form`,
    (path) => encodeURIComponent(path).length > MAX_PATH_BYTES,
  ],
]

/** What is wrong with the path of a file in the cloud; undefined when it can be used. */
export const pathFault = (path: string): string | undefined => RULES.find(([, breaks]) => breaks(path))?.[0]
