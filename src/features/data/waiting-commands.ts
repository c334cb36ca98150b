import type { CommandName } from '../../../types/actions'

/**
 * Commands that wait on the phone for a signal, and what they are called meanwhile: what people say on the way about one
 * matter. Whatever else is sent again by the one who means it still, for by then it might be wrong.
 */
export const WAITING_COMMANDS: Readonly<Partial<Record<CommandName, string>>> = {
  'order.submit': '点单',
  'order.cancel': '不用了，取消',
  'order.notDone': '没办成，请再来',
  'order.rate': '评价',
  'order.object': '时长不对',
  'assignment.accept': '我去',
  'assignment.claim': '我去',
  'assignment.decline': '这次不行',
  'assignment.giveBack': '去不了，退单',
  'assignment.checkIn': '到了',
  'assignment.checkOut': '做完了',
  'assignment.enterVisit': '补记时间',
  'assignment.reportService': '报一次服务',
  'order.enterService': '记一次服务',
  'activity.checkIn': '签到',
  'activity.checkOut': '我走了',
  'activity.object': '时长不对',
  'order.review': '审核',
  'order.confirm': '确认时长',
}
