/** Up to the next full stop. */
const NEAR_BEFORE = 26
const NEAR_AFTER = 16

/** Long ago, over, a lesson, a play, a figure of speech, a beast: not a danger to a person now. */
const NOT_NOW =
  /去年|前年|大前年|那年|当年|往年|早年|[几多两三四五六七八九十半]年前|年前(?!走|失)|三年了|上个?月|上(?:回|次)|三月里|小时候|以前|曾经|那时候|烧过|淹过|早(?:就)?(?:好|长好|灭|浇灭)|好利索|(?:已经)?(?:扑灭|浇灭)|(?:水|洪|汛).{0,3}退了|过去了|过后|演习|演练|培训|训练|集训|讲座|讲课|课|讲讲|讲一讲|讲解|说说|学(?:一学|学|怎么|会)|教(?:教|我|大家|一|姐妹|练)|想学|都不会用|怎么防|预防|防(?:火|溺|范|止|汛|中毒|走失|走丢|摔)|知识|常识|科普|宣传|口诀|急救(?:课|员|包|法)|示范|比划|假人|小品|排个|唱戏|台戏|台小戏|一折|那折|白蛇传|庙会唱|村史|电影|放《|电视(?:剧|里)|绘本|收音机|抖音讲|故事|图册|如果|万一|免得|以免|报警器|灭火器|康复|后遗症|出院|复查|做完|半年|年多|合不合|过期|告示|木牌|牌子|提个醒|提醒|检查检查|查查|怕(?!是|要|他|她|得|快|人|不行)|防着|手机(?:中毒|老)|带货|(?:愁|累|忙|困|急)得(?:要|快|我|俺|团|直)|笑死|气死|热死|闷死人|(?:累|忙|愁|急|笑)(?:得)?(?:快|要)?(?:断气|死|疯)|要断气|救救我这|哈哈|虚惊|人没事|没伤着|都出来了|没烧着|没啥味|找到(?:了|啦)|没(?:有)?吐没(?:有)?昏|能吃能玩|人倒清醒|撑得住|以后(?:不|怎)|好不好治|会不会|几号|么时候讲|电工看过|停水|装(?:在|个|一个).{0,6}(?:哪|报警|护栏)|志愿者想|泳池|着了魔|过一回|想去救火|要去救火|去抗洪|像着|收废品|搜救走失|报名|工友赔|包工头不赔|法律|蒿草|草.{0,6}齐腰|课堂|护送|倒打|最惨|烧光|化粪池|滚水坝|老高|鸡笼|针.{0,4}狂犬|狂犬苗|缺氧还是|撞上(?:捡|采|收|农忙)/
const BEAST =
  /(?:母?猪|牛|羊|鸡|鸭|鹅|狗|狗子|猫|蚕|鱼|蜜蜂|蜂箱|蜂子|鸽|兔|苗子?|石斛|茶苗|菌棒|药材|板栗树|鸭子|小猫|羊羔)[^,，。;；!！?？]{0,9}$/
const SOMEBODY = /人|娃|孩|爹|娘|爸|妈|爷|奶|叔|父|老|客|工|师傅|婶|嫂|姐|哥|弟|妹|他|她|我|俺/
/** Told, played or joked. */
const FICTION = /电视剧|小品|电影|哈哈|绘本|讲座|课|这出戏|唱《|宣传|培训/
const STOP = /[。!！?？]/
const NOW =
  /现在|刚|正在|快来|快叫|快!|赶快|救命|马上|还在|今天|今早|昨晚|这会|急救电话|不行了|在线等|快点|求救|!!/

const clauseEnd = (before: string): string => before.split(/[,，。;；!！?？]/).at(-1) ?? ''

const sentenceAround = (text: string, at: number, end: number): { before: string; after: string } => ({
  before:
    text
      .slice(Math.max(0, at - NEAR_BEFORE), at)
      .split(STOP)
      .at(-1) ?? '',
  after: text.slice(end, end + NEAR_AFTER).split(STOP)[0] ?? '',
})

/** Whether the words are out of a story. */
export const isFiction = (text: string): boolean => FICTION.test(text)

/** Whether the words at a place only sound like a danger. */
export function isNotNow(text: string, at: number, end: number): boolean {
  const { before, after } = sentenceAround(text, at, end)
  if (BEAST.test(before) && !SOMEBODY.test(clauseEnd(before)) && !SOMEBODY.test(text.slice(at, end)))
    return true
  const around = `${before}${text.slice(at, end)}${after}`
  return NOT_NOW.test(around) && !NOW.test(around)
}
