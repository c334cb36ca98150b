import type { NoticePlace } from './notice-table'

/** The templates of 订阅消息, one for each hat: whoever agrees to one is sent one message by it. */
export const MESSAGE_KINDS = {
  order: { label: '单子有了动静', asks: '有人接单、要改时间，微信告诉您一次' },
  task: { label: '想请您帮忙', asks: '有事想请您、约好的事快到了，微信告诉您一次' },
  todo: { label: '有事等您办', asks: '站里有事等您办，微信告诉您一次' },
} as const
export type MessageKind = keyof typeof MESSAGE_KINDS

export const MESSAGE_KIND_CODES = Object.keys(MESSAGE_KINDS) as [MessageKind, ...MessageKind[]]

/** By which of them a line goes out; null: it is read in the app alone. */
export const KIND_OF_PLACE: Readonly<Record<NoticePlace, MessageKind | null>> = {
  order: 'order',
  task: 'task',
  activity: 'task',
  open: null,
  handling: 'todo',
  certificate_handling: 'todo',
  application_handling: 'todo',
  team_handling: 'todo',
  charges: 'todo',
  bulletin: 'todo',
  calls: 'todo',
  reach: null,
  needs: null,
  audit: null,
  certificate: null,
  record: null,
  teams: null,
  application: null,
  own_times: null,
  volunteers: null,
  home: null,
}
