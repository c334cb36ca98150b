export const PERSON = 'oPerson1'
export const TEMPLATE = 'tmplOrder'

/** A message that WeChat takes, but for what is changed in it. */
export const orderMessage = (more: object = {}) => ({
  touser: PERSON,
  templateId: TEMPLATE,
  page: 'pages/order/index?id=1',
  data: { thing1: { value: '维修水管' }, phrase2: { value: '已派单' } },
  miniprogramState: 'formal',
  ...more,
})
