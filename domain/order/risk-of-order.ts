import { findMenuItem } from '../service/menu-items'
import type { RiskLevel } from '../service/risk-levels'
import type { Order } from './order'

type Asked = Pick<Order, 'menuItemCode' | 'specialty' | 'fiveMust' | 'urgent' | 'risks'>

/**
 * How dangerous an order is: rescue, what the menu marks and work high up are dangerous; what presses, what has a risk
 * named, and what nobody has looked at as an item of the menu is not harmless.
 */
export function riskOfOrder({ menuItemCode, specialty, fiveMust, urgent, risks }: Asked): RiskLevel {
  const item = menuItemCode === null ? null : findMenuItem(menuItemCode)
  const dangerous = item?.risky || specialty === 'emergency' || fiveMust === 'emergency'
  if (dangerous || risks.includes('heights')) return 'high'
  return item === null || urgent || fiveMust !== null || risks.length > 0 ? 'raised' : 'low'
}
