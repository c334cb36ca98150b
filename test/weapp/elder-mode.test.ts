import { GUILAN } from '../functions/support/orders'
import type { Phone } from './support/phone'
import { TownWithPhones } from './support/town-with-phones'

const doorsOf = (phone: Phone) => phone.all('.doors__door').map((door) => door.attribute('id'))

describe('长辈版, as the screen reader and the style sheet find it', () => {
  const storage = new Map<string, string>()
  let scene: TownWithPhones
  let phone: Phone

  beforeAll(async () => {
    scene = await TownWithPhones.start()
    phone = scene.phoneOf(GUILAN, { storage })
    await phone.reads('，桂兰')
  })
  afterAll(() => scene.close())

  test('the switch says what it is and how it stands', async () => {
    const toggle = await phone.finds('#elder-switch')
    expect(toggle.attribute('aria-role')).toBe('switch')
    expect(toggle.attribute('aria-label')).toBe('长辈版，字大一些')
    expect(toggle.attribute('aria-checked')).toBe('false')
  })

  test('roles and names of doors, tabs and icons reach the rendered tree', async () => {
    const door = await phone.finds('#door-menu')
    expect(door.attribute('aria-role')).toBe('button')
    expect(door.attribute('aria-label')).toBe('点单，从菜单里选')
    const tab = await phone.finds('#tab-home')
    expect(tab.attribute('aria-role')).toBe('tab')
    expect(tab.attribute('aria-label')).toBe('首页')
    expect(tab.attribute('aria-checked')).toBe('true')
    const icons = phone.all('image.icon').map((icon) => icon.attribute('aria-hidden'))
    expect(new Set(icons)).toEqual(new Set(['true']))
  })

  test('switching puts the class on the root of the page and of the tab bar, and leads to her own orders instead of others’', async () => {
    await phone.lacks('.elder')
    expect(doorsOf(phone)).toHaveLength(4)
    await phone.tap('#elder-switch')
    await phone.finds('.page.theme.elder')
    expect(phone.all('.theme.elder').map(({ tag }) => tag)).toEqual(['view', 'view'])
    expect(doorsOf(phone)).toEqual(['door-menu', 'door-wish', 'door-call', 'door-mine'])
    expect(phone.text).not.toContain('常点的')
    await phone.finds('#elder-switch[aria-checked="true"]')
  })

  test('switching on another tab leaves each bar with its own tab marked', async () => {
    const marked = async () => (await phone.finds('.tab-bar__tab--on')).attribute('id')
    await phone.tap('#tab-me')
    await phone.isAt('pages/me/index')
    await phone.tap('#row-elder')
    await phone.tap('#row-elder')
    expect(await marked()).toBe('tab-me')
    await phone.tap('#tab-home')
    await phone.isAt('pages/home/index')
    expect(await marked()).toBe('tab-home')
  })

  test('pages opened later are large as well', async () => {
    await phone.tap('#door-menu')
    await phone.reads('要什么帮助？')
    await phone.finds('.page.theme.elder')
  })

  test('the menu shows kinds first, and then the few things of one', async () => {
    await phone.lacks('#item-haircut')
    await phone.tap('#group-home_chores')
    await phone.finds('#item-haircut')
    await phone.tap('#other-groups')
    await phone.lacks('#item-haircut')
  })

  test('the phone remembers it', async () => {
    const restarted = scene.phoneOf(GUILAN, { storage })
    await restarted.finds('.page.theme.elder')
    await restarted.reads('标准版')
  })
})
