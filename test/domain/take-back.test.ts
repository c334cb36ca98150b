import { mayTakeBack } from '../../domain/order/may-take-back'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import { byMention } from '../../domain/views/by-mention'

describe('taking an order back', () => {
  test('is open to the one who ordered until somebody is there', () => {
    expect(ORDER_STATUS_CODES.filter(mayTakeBack)).toEqual([
      'submitted',
      'pending_dispatch',
      'dispatched',
      'accepted',
      'escalated',
    ])
  })

  const orders = [
    { title: '教用手机', wish: '教教俺孙女视频' },
    { title: '义务理发（上门）', wish: null },
    { title: '搬抬重物', wish: null },
  ]

  test.each([
    ['理发那个不用了', ['义务理发（上门）', '教用手机', '搬抬重物']],
    ['孙女回来了，视频不用教了', ['教用手机', '义务理发（上门）', '搬抬重物']],
    ['不用来了', ['教用手机', '义务理发（上门）', '搬抬重物']],
    ['', ['教用手机', '义务理发（上门）', '搬抬重物']],
  ])('finds first what the words speak of: %s', (text, titles) => {
    expect(byMention(orders, text).map(({ title }) => title)).toEqual(titles)
  })
})
