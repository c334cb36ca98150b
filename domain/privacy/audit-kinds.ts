/** What is written down of whoever reads or takes personal data (个人信息保护法 art. 51, 54; 网络安全法 art. 21). */
export const AUDIT_KINDS = {
  reveal_contact: '看了电话和住址',
  reveal_applicant: '看了报名的人的电话和住址',
  look_at_paper: '看了证书或证明的照片',
  export_hours: '导出了时长',
  export_list: '导出了名单',
  export_own: '取走了自己的资料',
  correct_volunteer: '改了志愿者的资料',
  copy_for_person: '替本人取了资料',
  correct_person: '替本人改了资料',
  bind_person: '把小程序接上了站里的登记',
  close_account: '注销了',
  close_for_person: '替本人注销了',
} as const
export type AuditKind = keyof typeof AUDIT_KINDS

export const AUDIT_KIND_CODES = Object.keys(AUDIT_KINDS) as [AuditKind, ...AuditKind[]]

/** Data that were shown or taken whole. */
export const AUDIT_FIELDS = {
  name: '姓名',
  phone: '电话',
  address: '住址',
  birth_month: '出生年月',
  orderer_phone: '代点人的电话',
  health: '写到的身体和家境',
  at_home: '家里有谁',
  emergency_contact: '紧急联系人的电话',
  guardian: '监护人的电话',
  village: '村',
  specialties: '特长',
  free_times: '方便的时间',
  paper_picture: '证书或证明的照片',
  own: '本人的全部资料',
} as const
export type AuditField = keyof typeof AUDIT_FIELDS

export const AUDIT_FIELD_CODES = Object.keys(AUDIT_FIELDS) as [AuditField, ...AuditField[]]

/** What the data belong to. */
export const AUDIT_OBJECTS = ['order', 'application', 'record', 'export', 'person'] as const
export type AuditObject = (typeof AUDIT_OBJECTS)[number]
