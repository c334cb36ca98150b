import { ROLES, type Role } from './roles'

type Service = { readonly left: boolean; readonly paused: boolean }

const volunteerWords = (service: Service | null): string => {
  if (service?.left) return '以前是志愿者'
  return service?.paused ? `${ROLES.volunteer}（暂停接单）` : ROLES.volunteer
}

/** What somebody is, as he reads it. Who has left keeps the hours of a volunteer and is none. */
export const roleWords = (roles: readonly Role[], service: Service | null): string =>
  roles.map((role) => (role === 'volunteer' ? volunteerWords(service) : ROLES[role])).join('、')
