import fc from 'fast-check'
import { DAY_MS } from '../../domain/kernel/shanghai-time'
import { cleanPicture } from '../../domain/pictures/clean-picture'
import { PICTURE_STATE_CODES, type Picture, type PictureState } from '../../domain/pictures/picture'
import { PICTURE_MOVES, type PictureMove } from '../../domain/pictures/picture-lifecycle'
import { judgePicture, type PictureVerdict } from '../../domain/pictures/picture-moves'
import { PICTURE_LIMITS, PICTURES } from '../../domain/pictures/picture-table'
import { enterRecord } from '../../domain/records/enter-record'
import {
  addToRecord,
  keepOfRecord,
  openMovesOfRecord,
  removeFromRecord,
  seeOfRecord,
} from '../../domain/records/picture-of-record'
import { PICTURED_KINDS, RECORD_KIND_CODES, type RecordKind } from '../../domain/records/record-kinds'
import { RECORD_PARTIES, type RecordParty } from '../../domain/records/record-lifecycle'
import { refuseRecord, withdrawRecord } from '../../domain/records/record-moves'
import type { RecordAct, VolunteerRecord } from '../../domain/records/volunteer-record'
import { aVolunteer, NOW } from '../fixtures/builders'
import { aJpeg, aPng, COMMENT, EXIF, PLACE, segment, WRITTEN_PLACE } from '../fixtures/pictures'
import { refusalOf } from './support/refusal-of'
import { nursePaper } from './support/registry-scenes'
import { taken } from './support/taken'

const cleaned = (bytes: Uint8Array) => taken(cleanPicture(bytes))
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('a picture', () => {
  test.each([
    ['a JPEG', aJpeg(), 'jpeg'],
    ['a PNG', aPng(), 'png'],
  ])('%s without anything beside it comes back as it is', (_what, bytes, format) => {
    expect(cleaned(bytes)).toEqual({ format, bytes })
  })

  test.each([
    ['EXIF', aJpeg(EXIF), aJpeg()],
    ['a comment', aJpeg(COMMENT), aJpeg()],
    ['what is written behind its end', aJpeg([], EXIF), aJpeg()],
    ['filling bytes and EXIF', aJpeg([0xff, ...EXIF]), aJpeg()],
    ['words in a PNG', aPng(WRITTEN_PLACE), aPng()],
  ])('loses %s: where it was taken stays with whoever took it', (_what, bytes, bare) => {
    expect(textOf(bytes)).toContain(PLACE)
    expect(cleaned(bytes).bytes).toEqual(bare)
  })

  test('loses every segment of an application, however many and whatever they say', () => {
    const beside = fc.array(
      fc.tuple(
        fc.integer({ min: 0xe1, max: 0xef }).filter((marker) => marker !== 0xee),
        fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 }),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(beside, (segments) => {
        const written = segments.flatMap(([marker, content]) => segment(marker, content))
        expect(cleaned(aJpeg(written)).bytes).toEqual(aJpeg())
      }),
    )
  })

  test('is told by what it is: anything else, and what is cut off, is refused', () => {
    const cut = fc.nat({ max: aJpeg(EXIF).length - 1 }).map((length) => aJpeg(EXIF).subarray(0, length))
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    fc.assert(
      fc.property(fc.oneof(cut, fc.uint8Array({ maxLength: 300 }), fc.constant(page)), (bytes) => {
        expect(refusalOf(cleanPicture(bytes))).toBe('PICTURE.UNREADABLE')
      }),
    )
    expect(refusalOf(cleanPicture(new Uint8Array(PICTURE_LIMITS.mostBytes + 1)))).toBe('PICTURE.TOO_LARGE')
  })
})

const act = (as: RecordParty): RecordAct => ({ by: as === 'self' ? 'v1' : as, as, atMs: NOW })
const entry = (as: RecordParty): VolunteerRecord =>
  taken(enterRecord(aVolunteer('v1'), { id: 'r1', content: nursePaper, replaces: null }, act(as)))[0]
const PICTURE: Picture = { path: 'p', by: 'v1', atMs: NOW, untilMs: NOW + DAY_MS, state: 'checking' }
const withPicture = (state: Picture['state'], as: RecordParty = 'self'): VolunteerRecord => ({
  ...entry(as),
  picture: { ...PICTURE, state },
})

describe('the picture of a paper', () => {
  const MAY: Readonly<
    Record<PictureState | 'none' | 'gone', Readonly<Record<RecordParty, readonly PictureMove[]>>>
  > = {
    none: { self: ['add'], leader: [], station: ['add'], town: ['add'] },
    checking: { self: ['show', 'remove'], leader: [], station: [], town: [] },
    passed: {
      self: ['show', 'remove'],
      leader: [],
      station: ['show', 'remove'],
      town: ['show', 'remove'],
    },
    doubtful: {
      self: ['show', 'remove'],
      leader: [],
      station: ['show', 'keep', 'remove'],
      town: ['show', 'keep', 'remove'],
    },
    gone: { self: ['add'], leader: [], station: ['add'], town: ['add'] },
  }

  test.each([...PICTURE_STATE_CODES, 'none', 'gone'] as const)('%s: who may do what', (state) => {
    const record = state === 'none' ? entry('self') : withPicture(state)
    for (const as of RECORD_PARTIES) {
      expect(openMovesOfRecord(record, as)).toEqual(MAY[state][as])
      const done: Readonly<Record<PictureMove, { readonly ok: boolean }>> = {
        add: addToRecord(record, 'p2', act(as)),
        show: seeOfRecord(record, as),
        keep: keepOfRecord(record, '护士证', act(as)),
        remove: removeFromRecord(record, act(as)),
      }
      // Of one that is still being deleted there is none, but no other one yet.
      const may = state === 'gone' ? [] : MAY[state][as]
      expect(PICTURE_MOVES.filter((move) => done[move].ok)).toEqual(may)
    }
  })

  test('is no longer exchanged by himself once an office has confirmed it', () => {
    expect(openMovesOfRecord({ ...entry('self'), status: 'standing' }, 'self')).toEqual([])
    expect(openMovesOfRecord({ ...entry('self'), status: 'standing' }, 'station')).toEqual(['add'])
  })

  test('belongs to papers and trainings alone, and never to the leader of a team', () => {
    const of = (kind: RecordKind): VolunteerRecord => ({ ...entry('self'), kind })
    for (const kind of RECORD_KIND_CODES)
      expect(openMovesOfRecord(of(kind), 'self')).toEqual(PICTURED_KINDS.includes(kind) ? ['add'] : [])
    expect(PICTURED_KINDS).toEqual(['training', 'credential'])
    expect(openMovesOfRecord(of('training'), 'leader')).toEqual([])
  })

  test('is kept no longer than the paper holds, and never longer than the table says', () => {
    const untilOf = (validUntilMs: number) => {
      const record = { ...entry('self'), content: { ...nursePaper, validUntilMs } }
      return taken(addToRecord(record, 'p', act('self'))).picture?.untilMs
    }
    expect(untilOf(NOW + 3 * DAY_MS)).toBeLessThanOrEqual(NOW + 4 * DAY_MS)
    expect(untilOf(NOW + 4_000 * DAY_MS)).toBe(NOW + PICTURES['record.addPicture'].keptMs)
  })

  test.each<[PictureVerdict, Picture['state']]>([
    ['pass', 'passed'],
    ['review', 'doubtful'],
    ['unchecked', 'doubtful'],
    ['risky', 'gone'],
    ['lost', 'gone'],
  ])('the platform says %s: %s', (verdict, state) => {
    expect(judgePicture(withPicture('checking'), verdict)?.picture?.state).toBe(state)
    for (const settled of ['passed', 'doubtful', 'gone'] as const)
      expect(judgePicture(withPicture(settled), verdict)).toBeNull()
  })

  test('goes with its record', () => {
    const shown = withPicture('passed')
    const refused = refuseRecord(shown, { code: 'no_paper', text: '' }, act('station'))
    const taken_back = withdrawRecord(shown, { code: 'taken_back', text: '' }, act('self'))
    for (const after of [taken(refused), taken(taken_back)]) {
      expect(after.picture?.state).toBe('gone')
      for (const as of RECORD_PARTIES) expect(openMovesOfRecord(after, as)).toEqual([])
    }
  })
})
