import type { OrderEvent } from '../order/order-event'
import type { OrderStatus } from '../order/order-statuses'

/** Who is told of a move. `actor` himself never is. */
export type NoticeAudience =
  | 'requester'
  /** The requester, where somebody had already said that he comes. */
  /** The household at whose door it was ordered, where it reads for itself. */
  | 'served'
  | 'promised'
  | 'newly_offered'
  /** Who was asked before, and is asked once more. */
  | 'offered_again'
  /** The teams to which it is open. */
  | 'opened_to'
  /** Who was expected and did not come. */
  | 'missed'
  | 'released'
  | 'unasked'
  | 'accepted'
  /** Who is there and has not said that he is done. */
  | 'inside'
  | 'credited'
  /** Whose minutes are others than before. */
  | 'corrected'
  /** Whose objection was answered. */
  | 'answered'
  /** Who served, and whose time does not count. */
  | 'voided'
  /** Whose service was ended without his saying so. */
  | 'signed_off'
  /** For whom somebody else wrote down when he was there; who has no phone for it has said so himself. */
  | 'written_for'
  /** The same, for everybody of a service that nobody had ordered. */
  | 'entered_for'
  | 'station'
  /** The offices on whose lists the order stands now. */
  | 'asked'
  /** The same, once everybody is done. */
  | 'asked_to_confirm'
  /** The station, only where its head has to act or to know at once. */
  | 'station_if_needed'
  /** The station, where the requester was not content. */
  | 'station_if_blamed'
  | 'town_if_blamed'
  | 'town'

/**
 * Where a reader deals with the matter: his own order, his task, the station's handling of it, or the list of open orders;
 * his certificate, or his office's handling of one; his own record; what kinds of volunteers his station needs;
 * his own teams, or the teams that his office looks after; his application to be a volunteer, his office's handling of
 * one, his own times, the volunteers of his station; what people say they were charged; an activity; what a unit has told
 * the town; who has looked at personal data; whom his station has to call, and who of it can be reached by what; his home page.
 */
export const NOTICE_PLACES = [
  'order',
  'task',
  'handling',
  'open',
  'certificate',
  'certificate_handling',
  'record',
  'needs',
  'teams',
  'team_handling',
  'audit',
  'application',
  'application_handling',
  'own_times',
  'volunteers',
  'charges',
  'bulletin',
  'calls',
  'reach',
  'activity',
  'home',
] as const
export type NoticePlace = (typeof NOTICE_PLACES)[number]

export const PLACE_OF: Readonly<Record<NoticeAudience, NoticePlace>> = {
  requester: 'order',
  served: 'order',
  promised: 'order',
  newly_offered: 'task',
  offered_again: 'task',
  opened_to: 'open',
  missed: 'task',
  released: 'task',
  unasked: 'task',
  accepted: 'task',
  inside: 'task',
  credited: 'task',
  corrected: 'task',
  answered: 'task',
  voided: 'task',
  signed_off: 'task',
  written_for: 'task',
  entered_for: 'task',
  station: 'handling',
  asked: 'handling',
  asked_to_confirm: 'handling',
  station_if_needed: 'handling',
  station_if_blamed: 'handling',
  town_if_blamed: 'handling',
  town: 'handling',
}

export type NoticeTemplate = {
  readonly to: NoticeAudience
  /** Only when the move began in one of these. */
  readonly from?: readonly OrderStatus[]
  /** Only when the move ended in one of these. */
  readonly into?: readonly OrderStatus[]
  /** Only for one of these reasons. */
  readonly reasons?: readonly string[]
  /** Only for orders that are 五必到, or only for the others. */
  readonly fiveMust?: boolean
  /** Who does not learn of it waits in vain or goes for nothing. */
  readonly mustKnow?: true | 'if_pressing'
  /** Sentence with places: {urgent} {title} {number} {village} {who} {name} {reason} {minutes} {found} {blame} {outcome}. */
  readonly text: string
}

const HANDED_UP = '“{title}”站里报给镇里了，由镇里来办。'

/** Who had said yes and has not come: others have done it. */
const NOT_NEEDED = '“{title}”您不用去了，谢谢您。'

/** Everything the product tells people by itself: one place for every sentence and its readers. */
export const NOTICES: Readonly<Record<OrderEvent['type'], readonly NoticeTemplate[]>> = {
  submit: [
    { to: 'station_if_needed', text: '{urgent}新单子：{title}（{village}，{who}），请看一看。' },
    { to: 'served', text: '有人在您家门口替您点了单：{title}。不要的话，点开就能取消。' },
  ],
  approve: [],
  reject: [
    { to: 'requester', mustKnow: true, text: '您的“{title}”没有受理：{reason}。有疑问请给站里打电话。' },
  ],
  offer: [
    {
      to: 'newly_offered',
      fiveMust: false,
      mustKnow: 'if_pressing',
      text: '有一件事想请您帮忙：{title}（{village}）。去不去都行，请回个话。',
    },
    {
      to: 'newly_offered',
      fiveMust: true,
      mustKnow: 'if_pressing',
      text: '五必到：{title}（{village}），要尽快有人到场。您去得了吗？请马上回个话。',
    },
    {
      to: 'offered_again',
      fiveMust: false,
      mustKnow: 'if_pressing',
      text: '再请您看看：{title}（{village}）。去不去都行，请回个话。',
    },
    {
      to: 'offered_again',
      fiveMust: true,
      mustKnow: 'if_pressing',
      text: '五必到，再请您看看：{title}（{village}）。请马上回个话。',
    },
  ],
  open: [{ to: 'opened_to', text: '有一件事，谁方便谁来：{title}（{village}）。' }],
  accept: [
    { to: 'requester', mustKnow: true, text: '{name}接了您的单：{title}。' },
    { to: 'accepted', into: ['accepted'], mustKnow: true, text: '“{title}”人齐了，请您按约好的时间去。' },
  ],
  decline: [],
  expire: [],
  proceed: [
    { to: 'requester', mustKnow: true, text: '“{title}”的人定下来了，会按时来。' },
    { to: 'accepted', mustKnow: true, text: '人定了，请您去：{title}（{village}）。' },
  ],
  give_back: [
    { to: 'requester', mustKnow: true, text: '{name}来不了了，正在另外找人：{title}。' },
    { to: 'station', text: '{name}退了单：{title}（{reason}）。' },
  ],
  recall: [
    { to: 'released', mustKnow: true, text: '“{title}”站里收回了，您不用去了，谢谢您。' },
    { to: 'unasked', text: '“{title}”站里收回了，谢谢您。' },
    {
      to: 'promised',
      into: ['pending_dispatch', 'dispatched', 'escalated'],
      mustKnow: true,
      text: '站里要给“{title}”换人，正在另外安排，定下来就告诉您。',
    },
  ],
  release: [
    { to: 'released', mustKnow: true, text: '“{title}”您不用去了，站里另外安排了，谢谢您。' },
    {
      to: 'requester',
      into: ['pending_dispatch', 'dispatched', 'escalated'],
      mustKnow: true,
      text: '{name}不来了，站里正在另外安排：{title}。',
    },
  ],
  no_show: [
    {
      to: 'requester',
      into: ['pending_dispatch', 'dispatched', 'escalated'],
      mustKnow: true,
      text: '{name}没能来，正在另外找人：{title}。',
    },
    { to: 'missed', text: '“{title}”记了没有到。不是这样的话，请给站里打电话。' },
  ],
  escalate: [
    {
      to: 'requester',
      from: ['pending_dispatch', 'dispatched'],
      reasons: ['nobody', 'no_answer'],
      text: '“{title}”村里暂时没找到人，已经报给镇里。',
    },
    {
      to: 'requester',
      from: ['submitted'],
      reasons: ['no_answer'],
      text: '“{title}”站里还没顾上，已经请镇里来办。',
    },
    { to: 'requester', reasons: ['beyond_village', 'other'], text: HANDED_UP },
    { to: 'requester', from: ['submitted'], reasons: ['nobody'], text: HANDED_UP },
    { to: 'station', fiveMust: false, text: '“{title}”报给镇里了：{reason}。' },
    { to: 'station', fiveMust: true, text: '五必到：“{title}”报给镇里了：{reason}。您也可以接着派人。' },
    { to: 'town', text: '{village}的“{title}”要镇里帮忙找人：{reason}。' },
  ],
  accept_for: [
    { to: 'requester', mustKnow: true, text: '{name}接了您的单：{title}。' },
    { to: 'accepted', into: ['accepted'], mustKnow: true, text: '“{title}”人齐了，请您按约好的时间去。' },
  ],
  decline_for: [],
  check_in: [{ to: 'requester', text: '{name}到了：{title}。' }],
  check_in_for: [
    { to: 'requester', text: '{name}到了：{title}。' },
    { to: 'written_for', text: '“{title}”有人替您点了“我到了”。不是这样的话，请给站里打电话。' },
  ],
  undo_check_in: [{ to: 'requester', text: '{name}点错了，人还没到：{title}。' }],
  check_out: [{ to: 'asked_to_confirm', text: '“{title}”做完了，请确认时长。' }],
  check_out_for: [
    { to: 'asked_to_confirm', text: '“{title}”做完了，请确认时长。' },
    { to: 'written_for', text: '“{title}”有人替您点了“做完了”。不是这样的话，请给站里打电话。' },
  ],
  enter_visit: [{ to: 'asked_to_confirm', text: '“{title}”补记了时间，请核对，再确认时长。' }],
  enter_visit_for: [
    { to: 'asked_to_confirm', text: '“{title}”有人代为补记了时间，请核对，再确认时长。' },
    { to: 'written_for', text: '“{title}”有人替您补记了时间。请看一看，不对的话给站里打电话。' },
  ],
  enter_service: [
    {
      to: 'requester',
      text: '“{title}”补录了：说是有志愿者来帮过您，没有点单。不是这样的话，请给站里打电话。',
    },
    { to: 'asked_to_confirm', text: '“{title}”补录了，没有点过单，请核对，再确认时长。' },
    { to: 'entered_for', text: '“{title}”有人替您补录了时间。请看一看，不对的话给站里打电话。' },
  ],
  refuse_entry: [
    { to: 'requester', text: '“{title}”的补录撤了，不算数。' },
    { to: 'voided', text: '“{title}”的补录没有认：{reason}。有疑问请给站里打电话。' },
  ],
  end_unserved: [
    { to: 'requester', text: '“{title}”：{outcome}。不是这样的话，请点“说没办成”，或者给站里打电话。' },
    { to: 'credited', text: '“{title}”记了 {minutes} 分钟，谢谢您。' },
    { to: 'voided', text: '“{title}”的时长没有计。有疑问请给站里打电话。' },
    { to: 'released', text: NOT_NEEDED },
  ],
  not_done: [
    { to: 'station', text: '“{title}”点单人说没办成（{reason}），请打电话问一问，再派人。' },
    { to: 'town', text: '{village}的“{title}”点单人说没办成：{reason}。' },
  ],
  settle: [{ to: 'requester', text: '“{title}”核对过了：{reason}。还有事请给站里打电话。' }],
  end_visits: [
    { to: 'asked', text: '“{title}”还没办完，请问清楚，再确认时长。' },
    { to: 'signed_off', text: '“{title}”没点“做完了”，时长请站里帮您补上。' },
  ],
  send_back: [{ to: 'accepted', text: '“{title}”退回来了：{reason}。请再看一看。' }],
  confirm: [
    { to: 'requester', into: ['pending_rating'], text: '“{title}”{outcome}，请您评一评。' },
    { to: 'credited', text: '“{title}”记了 {minutes} 分钟，谢谢您。' },
    { to: 'voided', text: '“{title}”的时长没有计。有疑问请给站里打电话。' },
    { to: 'released', text: NOT_NEEDED },
  ],
  reopen: [
    { to: 'requester', text: '“{title}”这次没办成，站里会另外安排人。' },
    { to: 'voided', text: '“{title}”的时长没有计。有疑问请给站里打电话。' },
    { to: 'released', text: NOT_NEEDED },
  ],
  correct: [
    { to: 'corrected', text: '“{title}”的时长改成了 {minutes} 分钟（{reason}）。有疑问请给站里打电话。' },
  ],
  object: [{ to: 'asked', text: '“{title}”有志愿者说时长不对，请核对。' }],
  keep_minutes: [{ to: 'answered', text: '“{title}”的时长核对过了，不改：{reason}。' }],
  rate: [
    { to: 'station_if_blamed', text: '“{title}”点单人不满意：{blame}。请打电话问一问。' },
    { to: 'town_if_blamed', text: '{village}的“{title}”点单人不满意：{blame}。' },
  ],
  close_unrated: [],
  close_unmet: [{ to: 'requester', mustKnow: true, text: '“{title}”暂时办不了：{reason}。' }],
  cancel: [
    { to: 'released', mustKnow: true, text: '“{title}”取消了，您不用去了，谢谢您。' },
    { to: 'unasked', text: '“{title}”取消了，谢谢您。' },
    { to: 'requester', mustKnow: true, text: '您的“{title}”取消了：{reason}。' },
  ],
  remind: [
    {
      to: 'asked',
      from: ['submitted', 'pending_dispatch', 'pending_confirm', 'escalated'],
      text: '“{title}”等了很久了，请看一看。',
    },
    { to: 'asked', from: ['accepted'], text: '“{title}”约的时间过了，人还没到，请问一问。' },
    { to: 'accepted', from: ['accepted'], text: '“{title}”约的时间过了。到了请点“我到了”，去不了请退单。' },
    {
      to: 'requester',
      from: ['accepted'],
      text: '“{title}”约的时间过了，要是还没人来，请给站里打电话，站里也在问。',
    },
    { to: 'asked', from: ['pending_rating', 'closed'], text: '“{title}”还有疑问没核对，请看一看。' },
    { to: 'asked', from: ['in_service'], text: '“{title}”还没办完，请问一问。' },
    { to: 'inside', from: ['in_service'], text: '“{title}”做完了吗？做完了请点“做完了”。' },
  ],
  hold: [
    { to: 'asked', text: '“{title}”约的时间过了，{found}。请给点单人打电话，另约时间再派。' },
    { to: 'requester', mustKnow: true, text: '“{title}”约的时间过了，{found}。站里会打电话，跟您另约时间。' },
    { to: 'accepted', mustKnow: true, text: '“{title}”约的时间过了，{found}。请先别去，站里另约时间。' },
  ],
  clear_words: [],
  doubt_words: [{ to: 'station', text: '“{title}”点单人写的话，请看一看，看过了去的人才看得到。' }],
  set_aside: [{ to: 'asked', text: '“{title}”这一单系统看不懂，请人工派。' }],
  alarm: [
    { to: 'station', text: '五必到：“{title}”到现在还没有人到场。' },
    { to: 'town', text: '五必到：{village}的“{title}”到现在还没有人到场。' },
  ],
}
