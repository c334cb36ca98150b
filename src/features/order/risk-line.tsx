import { Text } from '@tarojs/components'
import { AT_HOME, type AtHomeCode } from '../../../domain/service/at-home'
import { RISKS, type RiskCode } from '../../../domain/service/risks'
import './risk-line.scss'

type Props = { readonly risks: readonly RiskCode[]; readonly atHome: readonly AtHomeCode[] }

/** What whoever comes has to watch out for, and why two come. */
export function RiskLine({ risks, atHome }: Props) {
  return (
    <>
      {risks.length > 0 && (
        <Text className="risk-line">要注意：{risks.map((risk) => RISKS[risk]).join('、')}</Text>
      )}
      {atHome.length > 0 && (
        <Text className="risk-line">{atHome.map((who) => AT_HOME[who]).join('、')}：请两个人一起来</Text>
      )}
    </>
  )
}
