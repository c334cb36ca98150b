import type { ActionInput, ActionOutput, CommandName } from '../../../types/actions'
import { CHANGFU, DOUSHAHE, HEAD } from './orders'
import { by, type Prepared } from './prepared'
import type { Town } from './town'
import { askedByTelephone } from './visits'

type Call = ActionOutput<'notice.calls'>['items'][number]

/** Somebody without the app was asked for help: her head has to ring him. */
export async function waitingCall(town: Town): Promise<Call> {
  await askedByTelephone(town)
  await town.fire('jobs')
  const [call] = (await town.ok(HEAD, 'notice.calls', {})).items
  if (!call) throw new Error('nobody has to be called')
  return call
}

/** Somebody of 陡沙河村 whom only a telephone reaches. */
async function unreached(town: Town): Promise<string> {
  const { people } = await town.ok(HEAD, 'notice.reach', { stationId: DOUSHAHE })
  const rung = people.find(({ channel }) => channel === 'phone')
  if (!rung) throw new Error('everybody is reached')
  return rung.personId
}

type NoticeCommand = Extract<
  CommandName,
  'notice.allow' | 'notice.callPhone' | 'notice.called' | 'notice.reachPhone'
>

export const NOTICE_COMMANDS: { readonly [A in NoticeCommand]: Prepared<ActionInput<A>> } = {
  'notice.allow': by(CHANGFU, async () => ({ allowed: ['task'] })),
  'notice.callPhone': by(HEAD, async (town) => ({
    noticeId: (await waitingCall(town)).noticeIds[0] ?? '',
  })),
  'notice.reachPhone': by(HEAD, async (town) => ({ personId: await unreached(town) })),
  'notice.called': by(HEAD, async (town) => ({
    noticeIds: [...(await waitingCall(town)).noticeIds],
    outcome: 'told',
  })),
}
