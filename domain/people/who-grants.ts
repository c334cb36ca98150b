import { GRANT_RULES, type GrantedRole } from './grant-rules'
import { ROLES } from './roles'

/** Whom to ask for an office: 站长、镇协调员、管理员. */
export const whoGrants = (role: GrantedRole): string =>
  GRANT_RULES[role].by.map((each) => ROLES[each]).join('、')
