import Taro from '@tarojs/taro'
import { Chips } from '../../ui/chips/chips'
import { Section } from '../../ui/section/section'
import { startDraft } from '../order/order-draft'

/** What villagers ask for most often, by the words they use; codes of the menu. */
const USUAL = [
  { code: 'haircut', label: '理发', title: '义务理发（上门）' },
  { code: 'blood_pressure', label: '量血压', title: '量血压测血糖' },
  { code: 'phone_lesson', label: '教手机', title: '手机使用教学' },
  { code: 'heavy_lifting', label: '搬东西', title: '搬抬重物' },
] as const

export function UsualItems() {
  const order = (code: string) => {
    const item = USUAL.find((each) => each.code === code)
    if (!item) return
    startDraft({ menuItemCode: item.code, title: item.title })
    void Taro.navigateTo({ url: '/packages/villager/when-where/index' })
  }
  return (
    <Section title="常点的">
      <Chips options={USUAL} chosen={[]} onToggle={order} />
    </Section>
  )
}
