/** Reasons that people give, by the step at which they are asked. `other` always goes with a sentence. */
export const REASONS = {
  reject: {
    not_volunteer_work: '不属于志愿服务',
    duplicate: '已有同样的单子',
    unclear: '联系不上，说不清楚',
    unsafe: '有危险，志愿者不能做',
    other: '其他原因',
  },
  decline: {
    busy: '有事',
    too_far: '太远',
    cannot_do: '不会',
    unwell: '身体不好',
    unsaid: '不说',
  },
  give_back: {
    busy: '临时有事',
    unwell: '身体不好',
    no_transport: '没有车',
    cannot_do: '干不了',
    other: '其他原因',
  },
  recall: {
    wrong_team: '派错了队',
    changed: '情况变了',
    requested: '点单人要求',
    other: '其他原因',
  },
  no_show: {
    did_not_come: '约好了没有来',
    unreachable: '联系不上',
    other: '其他原因',
  },
  escalate: {
    nobody: '村里没有合适的人',
    beyond_village: '村里办不了',
    no_answer: '一直没人接单',
    other: '其他原因',
  },
  close_unmet: {
    nobody: '没有人能做',
    not_possible: '条件不允许',
    done_by_others: '别人已经办了',
    other: '其他原因',
  },
  cancel: {
    not_needed: '不需要了',
    done_by_others: '别人已经办了',
    wrong: '点错了',
    other: '其他原因',
  },
  /** Somebody else than the machine would have asked. */
  override: {
    familiar: '熟悉这户人家',
    asked_for: '点单人指名',
    agreed: '电话里说好了',
    nobody_else: '对口的人都来不了',
    other: '其他原因',
  },
  close_need: {
    found: '已经找到人了',
    not_needed: '不用再找了',
    other: '其他原因',
  },
  send_back: {
    not_finished: '事情还没做完',
    times_wrong: '时间对不上',
    other: '其他原因',
  },
  adjust_minutes: {
    forgot_check_out: '忘了点“做完了”',
    forgot_check_in: '忘了点“我到了”',
    in_fact: '实际就是这么久',
    travel_included: '把路上时间算进去了',
    did_not_serve: '人没有到',
    other: '其他原因',
  },
  /** Somebody was there, and nobody recorded it at the time. */
  enter_visit: {
    no_phone: '没带手机，或者手机没电',
    forgot: '忘了点',
    no_signal: '没有信号',
    on_paper: '当时记在纸上',
    other: '其他原因',
  },
  /** A service that nobody had ordered. */
  enter_service: {
    on_paper: '当时记在纸上',
    called: '在门口、路上喊的，没有点单',
    by_phone: '打电话说的，没来得及点单',
    passed_by: '看见了，顺手就办了',
    other: '其他原因',
  },
  refuse_entry: {
    not_so: '没有这回事',
    twice: '已经记过了',
    wrong: '写错了，要重新记',
    not_volunteer_work: '不属于志愿服务',
    other: '其他原因',
  },
  not_done: {
    nobody_came: '没有人来',
    not_finished: '没有办完',
    not_solved: '办了，问题还在',
    other: '其他原因',
  },
  settle: {
    sorted_out: '问清楚了，已经办好',
    agreed: '和点单人说好了，不用再去',
    minutes_checked: '时长核对过了',
    other: '其他原因',
  },
  keep_minutes: {
    checked: '问过点单人和同去的人，时长没有错',
    no_record: '没有去过的记录',
    other: '其他原因',
  },
  /** Minutes that were credited already. */
  correct: {
    wrong_minutes: '时间记错了',
    counted_twice: '重复记了',
    did_not_serve: '人没有到',
    objection: '志愿者提出来，问清楚了',
    other: '其他原因',
  },
  return_bulletin: {
    incomplete: '写得不全，看不明白',
    to_be_checked: '有的情况要再核实',
    private: '写了别人的私事，要去掉',
    told_already: '已经报过了',
    other: '其他原因',
  },
  decline_certificate: {
    not_ours: '不是本站组织的服务，请找组织的那个站',
    in_question: '有记录还在核对，核对完再来申请',
    issued_already: '已经开过一样的',
    other: '其他原因',
  },
  revoke_certificate: {
    records_corrected: '记录有更正',
    details_wrong: '姓名、编号这些写得不对',
    volunteer_asked: '本人要求',
    issued_by_mistake: '开错了',
    other: '其他原因',
  },
  /** Full names and telephones in a file that leaves the product. */
  unmask: {
    national_system: '录入全国系统',
    inspection: '上级检查',
    insurance: '给志愿者办保险',
    check_list: '核对、修改名单',
    other: '其他原因',
  },
  /** What a volunteer handed in for his record. */
  refuse_record: {
    no_paper: '没有见到证明',
    wrong_facts: '内容对不上',
    duplicate: '已经记过了',
    other: '其他原因',
  },
  decline_application: {
    unreachable: '电话联系不上',
    wrong_facts: '填的和实际对不上',
    no_paper: '没有见到证书',
    guardian_no: '监护人没有同意',
    other_village: '不住本村，请到自己村报名',
    other: '其他原因',
  },
  /** An office puts right what is known of a volunteer. */
  correct_volunteer: {
    asked: '本人要求改',
    wrong_facts: '原来写错了',
    paper_seen: '见过证件或证书',
    other: '其他原因',
  },
  /** An office does for somebody without the app what others do themselves. */
  act_for_person: {
    asked: '本人来要求的',
    family: '家里人来说的，问过本人',
    wrong_facts: '登记错了，或者登记了两回',
    died: '人不在了，家里人要求',
    other: '其他原因',
  },
  withdraw_record: {
    wrong_facts: '内容写错了',
    wrong_person: '记到别人名下了',
    duplicate: '重复记了',
    no_longer_valid: '不再有效了',
    taken_back: '本人收回',
    replaced: '换成了新的一条',
    other: '其他原因',
  },
  remove_member: {
    own_wish: '本人要求',
    moved_away: '不在本地了',
    other_team: '换到别的队',
    other: '其他原因',
  },
  close_team: {
    merged: '并到别的队',
    too_few: '人太少，办不下去',
    work_done: '事情办完了',
    other: '其他原因',
  },
  /** A team that a volunteer wants to found. */
  refuse_team: {
    exists: '已经有这样的队，可以加入',
    too_few: '人手还不够',
    not_volunteer_work: '不属于志愿服务',
    other: '其他原因',
  },
  remove_from_roster: {
    transferred: '组织关系转走了',
    retired: '不在职了',
    mistake: '登记错了',
    other: '其他原因',
  },
  drop_plan_row: {
    merged: '和别的活动一起办了',
    no_longer_needed: '不用办了',
    nobody_to_hold_it: '没有人手办',
    mistake: '写错了',
    other: '其他原因',
  },
  cancel_activity: {
    weather: '天气不好',
    too_few: '报名的人太少',
    organiser_away: '办的人来不了',
    postponed: '改到别的时间再办',
    other: '其他原因',
  },
  /** Why somebody may not order or be asked for some time. */
  block: {
    false_orders: '点了单又不要，不止一次',
    rude: '骂人，或者动手',
    misuse: '拿志愿服务谋私',
    unsafe: '去他家有危险，先处理好',
    other: '其他原因',
  },
} as const

/** The only reason for which the time of somebody who was there is not counted. */
export const NOT_SERVED_REASON = 'did_not_serve' satisfies keyof typeof REASONS.adjust_minutes

export type ReasonKind = keyof typeof REASONS

export type Reason = { readonly code: string; readonly text: string }

/** A reason of this kind: a code of its list, and a sentence where the code is `other`. */
export const isReason = (kind: ReasonKind, { code, text }: Reason): boolean =>
  Object.hasOwn(REASONS[kind], code) && (code !== 'other' || text.trim() !== '')

/** The words of a reason: its label, then the person's own sentence. */
export function reasonWords(kind: ReasonKind, reason: Reason): string {
  const labels: Readonly<Record<string, string>> = REASONS[kind]
  const label = labels[reason.code] ?? ''
  if (!reason.text) return label
  return reason.code === 'other' ? reason.text : `${label}：${reason.text}`
}
