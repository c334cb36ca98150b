import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { people } from '../../cloudfunctions/_core/store/collections'
import { database } from '../../cloudfunctions/_core/store/database'
import { accept, CHANGFU, GUILAN, HEAD, idOf, orderHaircut, wantedIn } from './support/orders'
import { CHILD, newcomerApplies } from './support/registry'
import { startTown, type Town } from './support/town'

const ROOT = resolve(__dirname, '../..')
const REACHED_AT = /13800001001|老槐树|13800009001|13800009002|方大勇|19900001001|头发长了/
const STORES = ['people', 'orders', 'volunteer_applications', 'events', 'notices', 'audit_log']

describe('telephones, places, guardians and what was written', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const stored = async () => JSON.stringify(await Promise.all(STORES.map((name) => town.stored(name))))
  const sealedWith = async (keyId: string) =>
    ((await stored()).match(/"enc\.[a-z0-9-]+\./g) ?? []).filter((each) => each === `"enc.${keyId}.`).length
  /** `npm run rotate-key` under other keys. */
  const rotate = (keys: string, ...args: string[]): Promise<string> => {
    const command = ['--import', 'tsx', 'config/privacy/rotate-key.ts', '--url', town.url, ...args]
    const env = { ...process.env, FIELD_KEYS: keys }
    return new Promise((settle, fail) =>
      execFile(process.execPath, command, { cwd: ROOT, env }, (error, stdout, stderr) =>
        error ? fail(new Error(stdout + stderr)) : settle(stdout),
      ),
    )
  }
  const written = async () => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'haircut',
      needText: '头发长了',
      wanted,
    })
    await newcomerApplies(town, CHILD)
    return { orderId, assignmentId: await accept(town, CHANGFU, orderId) }
  }

  test('lie nowhere in the database as they are, and reach whom they are for', async () => {
    const { assignmentId } = await written()
    expect(await stored()).not.toMatch(REACHED_AT)
    const view = await town.ok(CHANGFU, 'assignment.get', { assignmentId })
    expect(view).toMatchObject({ contact: { phone: '13800001001' }, needText: '头发长了' })
    const { people: found } = await town.ok(HEAD, 'role.find', { phone: '13800001001' })
    expect(found).toMatchObject([{ name: '张桂兰' }])
  })

  test('open in no other place, and not after they were changed', async () => {
    const [guilan] = (await town.stored('people')).filter(({ _id }) => _id === idOf(GUILAN))
    const { contact } = JSON.parse(JSON.stringify(guilan))
    const put = (phone: string) =>
      database.collection('people').doc(idOf(CHANGFU)).update({ contact: { phone } })
    await put(contact.phone)
    await expect(people.find(idOf(CHANGFU))).rejects.toThrow('存的内容被改过')
    await put('13800001234')
    expect((await people.find(idOf(CHANGFU)))?.contact.phone).toBe('13800001234')
  })

  test('change their key by one command, also what was entered past the product, and nobody notices', async () => {
    await written()
    const old = process.env.FIELD_KEYS ?? ''
    const next = `next-1:${randomBytes(32).toString('base64')}`
    await database
      .collection('people')
      .doc(idOf(HEAD))
      .update({ contact: { phone: '19900008888' } })
    const all = await sealedWith('demo')
    expect(await rotate(`${next},${old}`, '--dry-run')).toMatch(/people: \d+ of \d+ would be written anew/)
    expect(await sealedWith('demo')).toBe(all)

    expect(await rotate(`${next},${old}`)).toContain('everything lies under "next-1": demo may go')
    expect(await sealedWith('demo')).toBe(0)
    expect(await sealedWith('next-1')).toBe(all + 1)
    expect(await stored()).not.toMatch(/19900008888/)
    await expect(people.find(idOf(GUILAN))).rejects.toThrow('要用密钥“next-1”才能打开')

    await rotate(`${old},${next}`)
    expect(await rotate(`${old},${next}`)).toMatch(/people: 0 of/)
    const { people: found } = await town.ok(HEAD, 'role.find', { phone: '13800001001' })
    expect(found).toMatchObject([{ name: '张桂兰' }])
    expect((await town.ok(HEAD, 'session.get', {})).person?.phone).toBe('19900008888')
    await orderHaircut(town)
  })
})
