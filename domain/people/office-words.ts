import { villageName } from '../town/stations'
import type { Office } from './grant-rules'
import { ROLES } from './roles'

/** 陡沙河村站长 · 镇协调员 */
export const officeWords = ({ role, stationId }: Office): string =>
  `${stationId === null ? '' : villageName(stationId)}${ROLES[role]}`
