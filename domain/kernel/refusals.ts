/**
 * Every way the product says no, with the sentence a villager reads.
 * A sentence says what happened and what to do next; `{name}` is filled from the refusal's details.
 */
export const REFUSALS = {
  'INPUT.INVALID': '有一处没有填对：{field}。请改一下再发，填好的都还在。',
  'INPUT.UNKNOWN_ACTION': '这个功能还没有开通，请更新小程序后再试。',
  'COMMAND.KEY_REUSED': '这一步和刚才的不一样，请返回上一页重新操作。',
  'COMMAND.BUSY': '同时操作的人多，没有办成。什么都没丢，请再点一次。',
  'SESSION.NOT_SIGNED_IN': '请在微信里打开小程序再操作。',
  'SESSION.REGISTRATION_NEEDED': '第一次点单，请先留下称呼、电话和村子，接单的人才找得到您。',
  'SESSION.NOT_ALLOWED': '这一步要由{who}来办。',
  'ORDER.NOT_FOUND': '没有找到这张单子，可能已经撤掉了。',
  'ORDER.MOVE_NOT_ALLOWED': '单子现在是“{status}”，不能这样办了。请下拉刷新看看。',
  'ORDER.REASON_REQUIRED': '请选一个原因，让对方心里有数。',
  'ORDER.FIVE_MUST_ARRIVE': '五必到的单子站里不能退，也不能作罢。请派人去，或者上报镇里。',
  'ORDER.NOT_FOR_VOLUNTEERS': '{advice}',
  'ORDER.ITEM_UNKNOWN': '菜单里没有这一项了，请重新选一项。',
  'ORDER.STATION_UNKNOWN': '没有这个村，请重新选村子。',
  'ORDER.WANTED_TIME_PAST': '这个时间已经过去了，请另选一个时间。',
  'ORDER.WANTED_TIME_TOO_FAR': '这个时间太远了，请选 {days} 天以内的时间。',
  'ORDER.ADDRESS_NEEDED': '请写上哪个组、附近有什么，来的人才找得到。',
  'ORDER.SPECIALTY_NEEDED': '请先选好要什么帮助，才能派单。',
  'ORDER.MENU_ITEM_FIXED': '菜单上选的事不能改成别的。要换一项，请和点单人说好，撤掉重点。',
  'ORDER.NOBODY_TO_OFFER': '选的人现在都派不了：{why}。',
  'ORDER.NOBODY_ACCEPTED_YET': '还没有人接单，不能说人够了。',
  'ORDER.SERVED_CANNOT_CONFIRM': '您自己也参加了这次服务，时长要由别人来确认，请镇里办。',
  'ORDER.SERVED_CANNOT_RATE': '您自己也参加了这次服务，不能给自己评价。',
  'ORDER.MINUTES_OUT_OF_RANGE': '时长要在 0 到 {max} 分钟之间。',
  'ORDER.MINUTES_REASON_REQUIRED': '改了时长，请写上原因。',
  'ORDER.MINUTES_MISSING': '还有人的时长没有确认：{name}。',
  'ASSIGNMENT.NOT_FOUND': '没有找到这个任务，可能已经收回了。',
  'ASSIGNMENT.NOT_YOURS': '这个任务不是派给您的。',
  'ASSIGNMENT.MOVE_NOT_ALLOWED': '这个任务现在是“{status}”，不能这样办了。请下拉刷新看看。',
  'ASSIGNMENT.ALREADY_TAKEN': '{name}先接了，谢谢您。',
  'ASSIGNMENT.OFFER_EXPIRED': '回复的时间过了，这一单已经请了别人，谢谢您。',
  'ASSIGNMENT.OFFER_RECALLED': '这一单站里收回了，谢谢您。',
  'ASSIGNMENT.CLASHES_WITH_OWN_TASK': '这个时间您已经有别的任务：{title}。',
  'ASSIGNMENT.TOO_MANY_OPEN_TASKS': '您手上已有 {count} 个任务，办完一个再接新的。',
  'ASSIGNMENT.NOT_QUALIFIED': '这一项要有相应的特长或资质，请找站里登记后再接。',
  'ASSIGNMENT.CREDENTIAL_EXPIRED': '您的资质证书过期了，请找站里更新后再接。',
  'ASSIGNMENT.PAUSED': '您现在是暂停接单，到“我的”里打开后再接。',
  'ASSIGNMENT.ORDER_NOT_READY': '还差 {missing} 个人，请等人齐，或请队长、站里点“人够了”。',
  'ASSIGNMENT.STILL_ELSEWHERE': '您还在“{title}”那边，请先在那一单点“做完了”。',
  'ASSIGNMENT.NOT_CHECKED_IN': '还没有点“我到了”，不能点“做完了”。',
  'SETTINGS.OUT_OF_RANGE': '“{label}”要在 {min} 到 {max} {unit}之间，是整数。',
  'SETTINGS.NOTHING_CHANGED': '没有要改的地方。',
  'SYSTEM.INTERNAL': '系统出了点问题，已经记下来了。您填的都还在，请过一会儿再试。',
} as const

export type RefusalCode = keyof typeof REFUSALS

export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[]
