import { demoOpenid } from './demo-town'

export type Persona = {
  readonly openid: string
  readonly label: string
  readonly note: string
}

const persona = (key: string, label: string, note: string): Persona => ({
  openid: demoOpenid(key),
  label,
  note,
})

/** Whom a newcomer can be in the local build, in the order of the walk in the README. */
export const PERSONAS: readonly Persona[] = [
  persona('zhang-guilan', '张桂兰 · 村民', '82 岁，陡沙河村，点单的人'),
  persona('li-changfu', '李长福 · 志愿者', '陡沙河村，会理发'),
  persona('wang-xiaomei', '王小梅 · 志愿者', '陡沙河村，会理发，也帮邻里'),
  persona('head-doushahe', '周海燕 · 站长', '陡沙河村实践站'),
  persona('coordinator', '吴镇明 · 镇协调员', '镇实践所'),
  persona('qian-wenhua', '钱文华 · 队长', '陡沙河村矛盾调处队'),
  persona('helper-xucheng', '许诚 · 帮办员', '替没有手机的人点单'),
  persona('newcomer', '新来的人', '还没有登记过'),
]
