import type { ActionOutput } from '../../../types/actions'

export type Call = ActionOutput<'notice.calls'>['items'][number]

/** Why the app alone does not reach him. */
export const WHY_CALLED = { no_app: '不用小程序', unread: '没看消息' } as const
