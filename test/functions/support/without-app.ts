import type { ActionInput, CommandName } from '../../../types/actions'
import type { WITHOUT_APP_ACTIONS } from '../../../types/without-app-actions'
import { HEAD, idOf } from './orders'
import { by, type Prepared } from './prepared'
import { YOUCAI } from './visits'

/** He has come to the station himself. */
export const ASKED = { code: 'asked' } as const

const personId = idOf(YOUCAI)

type WithoutAppCommand = Extract<CommandName, keyof typeof WITHOUT_APP_ACTIONS>

/** What an office does for who uses no app. */
export const WITHOUT_APP_COMMANDS: { readonly [A in WithoutAppCommand]: Prepared<ActionInput<A>> } = {
  'person.copy': by(HEAD, async () => ({ personId, format: 'json', reason: ASKED })),
  'person.correct': by(HEAD, async () => ({
    personId,
    wanted: { addressText: '马场，桥边' },
    reason: ASKED,
  })),
  'person.close': by(HEAD, async () => ({ personId, understood: true, reason: ASKED })),
}
