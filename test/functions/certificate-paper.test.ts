import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { drawCertificate } from '../../cloudfunctions/_core/paper/draw-certificate'
import { paperFontsIn } from '../../cloudfunctions/_core/paper/paper-fonts'
import { printable } from '../../cloudfunctions/_core/paper/printable-signs'
import { aPaper, aRecord, issueContext } from '../fixtures/certificates'
import { pdfPages } from './support/pdf-text'

const FOLDER = resolve(__dirname, '../../dist/functions/admin')
const FONTS = paperFontsIn(FOLDER)

const records = (count: number) => Array.from({ length: count }, (_, at) => aRecord(at))
/** Pages as running text: where a line breaks means nothing here. */
const pagesOf = async (paper: ReturnType<typeof aPaper>) =>
  pdfPages(await drawCertificate(paper, 'x', FONTS)).map((page) => page.replaceAll('\n', ''))

describe('the paper of a certificate', () => {
  test('says what its snapshot says, and what it is not', async () => {
    const paper = aPaper(records(1), {}, { purpose: '升学' })
    const [page = '', ...more] = await pagesOf(paper)
    expect(more).toEqual([])
    for (const words of [
      '志愿服务记录证明',
      '李长福',
      'STS-201-2026-00001',
      '0.5 小时（精确为 45 分钟）',
      '2026年1月5日至2026年11月28日',
      '由上土市镇陡沙河村新时代文明实践站出具，未加盖公章前仅供查询',
      '周海燕',
      '0564-5550123',
      paper.snapshot.number,
      paper.contentHash.slice(0, 12),
      '升学',
      '第 1 页，共 1 页',
    ])
      expect(page).toContain(words)
    expect(page).not.toMatch(/国家标准|官方认证/)
  })

  test('lists every service up to three pages, and counts the others', async () => {
    const sixty = await pagesOf(aPaper(records(60)))
    expect(sixty.join('').match(/义务理发/g)).toHaveLength(60)
    const many = await pagesOf(aPaper(records(140), { leftOut: [aRecord(200)] }, { purpose: '入党' }))
    expect(many).toHaveLength(3)
    expect(many[0]).toContain('另有 1 条正在核对，未列入')
    expect(many[0]).toContain('较早的 62 条共 2790 分钟')
    many.forEach((page, at) => {
      expect(page).toContain(`第 ${at + 1} 页，共 3 页`)
    })
  })

  test('writes rare given names, and 〓 for what no font of its kind holds', async () => {
    const volunteer = { ...issueContext([]).volunteer, name: '欧阳喆玥婧😀' }
    const [page = ''] = await pagesOf(aPaper(records(1), { volunteer }))
    expect(page).toContain('欧阳喆玥婧〓')
    expect(printable('a𠮷e\u0301')).toBe('a〓e〓')
  })

  test('is the same file for the same snapshot', async () => {
    const draw = () => drawCertificate(aPaper(records(3)), 'x', FONTS)
    expect((await draw()).equals(await draw())).toBe(true)
  })

  test('the licence of the font lies beside it', () => {
    expect(readFileSync(join(FOLDER, 'OFL.txt'), 'utf8')).toContain('SIL Open Font License')
  })
})
