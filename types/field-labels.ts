/** What a villager calls the fields he fills in; anything else is a fault of the program, not his. */
const FIELD_LABELS: Readonly<Record<string, string>> = {
  name: '称呼',
  phone: '电话',
  addressText: '住址',
  stationId: '村子',
  place: '地方',
  wanted: '时间',
  fromMs: '时间',
  toMs: '时间',
  wish: '想要什么帮助',
  despiteRefusal: '还是发给站里看看',
  text: '写的话',
  needText: '要说明的话',
  menuItemCode: '服务项目',
  reason: '原因',
  code: '原因',
  minutes: '分钟数',
  stars: '几颗星',
  headcount: '人数',
  durationMinutes: '时长',
  organiser: '谁办的',
  content: '学了什么',
  onMs: '日子',
  validUntilMs: '有效期',
  issuedBy: '发证单位',
  givenBy: '谁给的',
  number: '编号',
  sentence: '评语',
  year: '年份',
}

/** The last part of a path that has a name; `内容` when none has. */
export const fieldLabel = (path: readonly PropertyKey[]): string =>
  [...path].reverse().flatMap((part) => FIELD_LABELS[String(part)] ?? [])[0] ?? '内容'
