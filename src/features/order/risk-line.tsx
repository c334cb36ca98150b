import { Text } from '@tarojs/components'
import { RISKS, type RiskCode } from '../../../domain/service/risks'
import './risk-line.scss'

/** What whoever comes has to watch out for. */
export function RiskLine({ risks }: { readonly risks: readonly RiskCode[] }) {
  if (risks.length === 0) return null
  return <Text className="risk-line">要注意：{risks.map((risk) => RISKS[risk]).join('、')}</Text>
}
