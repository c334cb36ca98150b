import { database } from '../../../cloudfunctions/_core/store/database'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import type { ActionInput, CommandName } from '../../../types/actions'
import type { Envelope } from '../../../types/envelope'
import { aJpeg, EXIF } from '../../fixtures/pictures'
import { drafted } from './activities'
import { CHANGFU, HEAD } from './orders'
import { by, type Prepared } from './prepared'
import { handedIn, paper } from './records'
import type { Town } from './town'

/** The photograph of a paper as a phone sends it, with the place where it was taken. */
export const PICTURE = Buffer.from(aJpeg(EXIF)).toString('base64')
/** The same as it is kept. */
export const BARE_PICTURE = Buffer.from(aJpeg()).toString('base64')

const post = async (town: Town, path: string, body: object): Promise<void> => {
  await fetch(`${town.url}/_emu/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** What the platform will say of every picture from now on. */
export const mindPictures = (town: Town, suggest: 'pass' | 'review' | 'risky'): Promise<void> =>
  post(town, 'openapi', { eventFunction: 'jobs', mediaResults: [{ match: 'pictures', suggest }] })

/** The platform has looked at all that it was asked about. */
export const lookedAt = (town: Town): Promise<void> => post(town, 'media-events', {})

/** 李长福 hands in a nurse's paper with its photograph. */
export async function photographed(town: Town): Promise<string> {
  const recordId = await handedIn(town, await paper(town))
  await town.ok(CHANGFU, 'record.addPicture', { recordId, picture: PICTURE })
  return recordId
}

/** The same once the platform has said what it thinks of it. */
export async function judged(town: Town, suggest: 'pass' | 'review' | 'risky'): Promise<string> {
  await mindPictures(town, suggest)
  const recordId = await photographed(town)
  await lookedAt(town)
  return recordId
}

/** 义诊日 took place, as far as its picture is concerned. */
export async function heldActivity(town: Town): Promise<string> {
  const activityId = await drafted(town)
  await database.collection('activities').doc(activityId).update({ status: 'held' })
  return activityId
}

/** The head has photographed it, and the platform has said what it thinks of that. */
export async function judgedActivity(town: Town, suggest: 'pass' | 'review' | 'risky'): Promise<string> {
  await mindPictures(town, suggest)
  const activityId = await heldActivity(town)
  await town.ok(HEAD, 'activity.addPicture', { activityId, picture: PICTURE, agreed: true })
  await lookedAt(town)
  return activityId
}

type PictureCommand = Extract<CommandName, `record.${string}Picture`>

/** Every command about the photograph of a paper. */
export const PICTURE_COMMANDS: { readonly [A in PictureCommand]: Prepared<ActionInput<A>> } = {
  'record.addPicture': by(HEAD, async (town) => ({
    recordId: await handedIn(town, await paper(town)),
    picture: PICTURE,
  })),
  'record.showPicture': by(HEAD, async (town) => ({ recordId: await judged(town, 'pass') })),
  'record.keepPicture': by(HEAD, async (town) => ({
    recordId: await judged(town, 'review'),
    note: '护士证',
  })),
  'record.removePicture': by(HEAD, async (town) => ({ recordId: await judged(town, 'pass') })),
}

type PictureCode = Extract<RefusalCode, `PICTURE.${string}`>

/** One way to every refusal about a photograph. */
export const PICTURE_REFUSALS: Readonly<Record<PictureCode, (town: Town) => Promise<Envelope<object>>>> = {
  'PICTURE.MOVE_NOT_ALLOWED': async (town) => {
    const recordId = await photographed(town)
    return town.call(HEAD, 'record.showPicture', { recordId })
  },
  'PICTURE.TOO_LARGE': async (town) => {
    const recordId = await handedIn(town, await paper(town))
    const picture = Buffer.alloc(510_000).toString('base64')
    return town.call(CHANGFU, 'record.addPicture', { recordId, picture })
  },
  'PICTURE.UNREADABLE': async (town) => {
    const recordId = await handedIn(town, await paper(town))
    return town.call(CHANGFU, 'record.addPicture', { recordId, picture: 'PGh0bWw+' })
  },
  'PICTURE.NOT_STORED': async (town) => {
    const recordId = await photographed(town)
    await database
      .collection('volunteer_records')
      .doc(recordId)
      .update({ 'picture.path': 'pictures/none.jpeg' })
    return town.call(CHANGFU, 'record.showPicture', { recordId })
  },
}
