import type { FiveMustCode } from '../../service/five-must-arrive'
import type { Emergency } from './danger/danger-finder'
import { isPublicWork } from './public-works'

type Row = { readonly code: FiveMustCode; readonly words: RegExp; readonly unless?: RegExp }

/** Words that call a 五必到 duty, beside a disaster that is said to be one; the first row that matches decides. */
const FIVE_MUST_WORDS: readonly Row[] = [
  {
    code: 'emergency',
    words:
      /暴雨|山土|滑坡|塌方|塌下来|洪水|山洪|涨水|水漫|漫到|漫进|淹了|大水|河水|封路|路封|雪封|路断|断路|雪.{0,6}(厚|深|压|封)|铲雪|大雪|暴雪|冰凌|断电|滚下来的石头|碎石压|落石|拦在|横在|堵着半边路|路心|台风|强对流|刮翻|裂了|鼓肚子|转移|安置点|没(有)?回来|走丢|走失|被困|河沟比昨天|清一清路|汛情/,
    unless:
      /演练|演习|培训|讲座|讲课|讲堂|宣讲|宣传|讲讲|讲一讲|科普|知识|预案|值守班|巡堤|清点|沙袋|路线|明白卡|预警员|打工|退水后|挂满|垃圾|河滩|提前|汛期|汛前|过后|寒潮|名单|救生圈|急救|山里分家|滑雪|滑坡治理|大包干|竹园|两家|栽树|送过信|去年|前年|那年|上个月|烧光|发大水把|打听|防汛|春联|作业|戏|预报说天|大暴雨，我们低洼|桑叶/,
  },
  {
    code: 'red_white_event',
    words:
      /过世|去世|白事|丧事|喜事|结婚|办酒|酒席|喜丧|白喜事|出殡|灵堂|后事|下葬|安葬|送葬|丧宴|抬棺|棺木|追思会|头七|骨灰|孝布|挽联|花圈|故去|断气|老了人|今早老了|人(就)?没了|昨夜走的|天亮前走|走得安详|婚礼|婚宴|婚车|迎亲|出嫁|嫁(女|闺女|妹)|娶(亲|媳妇)|讨媳妇|接新媳妇|过门|闹洞房|订婚|办喜|端盘子|掌勺|开席|知客|司仪|请柬|立碑|再婚|招女婿|管账先生|三天出殡/,
    unless:
      /升学宴|满月|周岁|乔迁|进宅|寿宴|过寿|大寿|结婚证|离婚|彩礼成风|攀比|倡议|大操大办|开馆子|法律|要不要还|补办|头七那天|喜钱|老伴走|照顾|去世(后|以后|三|两|多|几|好)|过世(后|以后|三|两|多|几|好|得早)|过世了.{0,30}(地界|界桩|两家)|十八万八|亲家讲|怎么写|遗嘱|房产|继承|算了|回娘家|纸钱|不好热闹|谢媒/,
  },
  {
    code: 'dispute',
    words:
      /吵(了|架|起来|翻|得|大|闹|一)|对骂|打起来|差点动|动手|天天吵|屋檐水|地界|界桩|界石|共墙|不管老娘|赡养|打架|闹翻|翻脸|闹离婚|赖账|不认账|说和|劝和|劝架|评评理|评理|评评|公道|两家|两头劝|不讲话|不讲理|讲理讲不通|仇人|越讲越|各讲各|气不过|咽不下|居中|讲和|调停|调解|定个轮水|占了我|占我|多占|他不听|不肯赔|不赔|赔(也|钱|三百|两)|轮流养|轮流住|回.{0,6}娘家|要回娘家|绕道走|抢水|扒了|还不认|打牌(输|不)|天天.{0,4}打牌|欠.{0,8}不还|堵(我|路|门)|遮(我|光)|吵人睡|压坏|截了闸|散伙|不让我(住|看)|不退|不接|顶起来|摔门|说他还骂|讲不动他/,
    unless:
      /彩礼|女方|亲家.{0,4}讲|法律上|打官司|起诉|律师|欺负|游戏|不要找|不是找|不是要调解|工钱|工头|老板|包工头|征地|拆迁|信访|低保|退休|考试|霸凌|刷单|网购|幼儿园|骗|孙子不|不收|种子|保健品|想问|问问|不识字|没人照顾|孤单|扫|垃圾|同学|作业/,
  },
  {
    code: 'family_hardship',
    words:
      /没人做饭|五保户?|没人照顾|没(有)?人管|断粮|揭不开锅|一个人住.{0,8}(摔|病|没人)|一个人.{0,8}(病|下不来床|没人管|没米|躺|咳|摔)|孤身一人|没儿没女|无儿无女|瘫(在)?床|瘫痪在床|无人护理|没人服侍|没人伺候|无着落|没着落|没饭吃|三顿并一顿|锅(灶)?(是)?(冷|冰凉)|烧光|一身债|过不下去|日子(过得)?紧|实在没|结对帮扶|单亲妈妈|重病|遭了难|工伤瘫|下不来床|下不得床|眼瞎耳聋|媳妇跑了|坐牢|负担|没得人烧|低保户.{0,8}(一个人|咳|病)|家里就(我|他|她)一个.{0,8}(躺|病)|只剩.{0,6}(米|粮)|两个娃开学|欠了一|住院.{0,12}(没人|无人)|翻身|需要.{0,4}上门搭/,
    unless:
      /政策|补贴|标准|宣讲|讲讲|条件|怎么申请|评议|名额|残疾证|几岁|政策标准|牌|不缺|送戏|慰问|生日|祝寿|请问|教|鸡|猪|茶|稻|垃圾|没(有)?人管(孩子|伢)?.{0,6}(作业|写)|四点半|路|公厕|堵|老兵|陪我|理发|剃头|头发|擦玻璃|扫扬尘/,
  },
]

const DEMAND_WORDS =
  /(?:低保|医保|补贴|补助|养老金|退休金)[^,，。]{0,4}(?:被|给)?(?:取消|停)了|反映(?!一下我们组的|：|个)|反映个(事|情)|信访|上访|诉求|往上(递|头|反映)|递个话|讨(个)?说法.{0,4}(政府|镇)|(征地|拆迁|青苗|分红|危房改造|低保评议|确权|移民后扶|后扶钱|土地确权|承包地|退伍安置|补偿).{0,36}(问(个)?清楚|问明白|去问|陪|讲理|名额|没轮到|没轮|没(有)?回音|断了|不服|少(算|量|写)|没见着|没有见着|讲道理|去镇)|(镇里|镇上|政府|上面|上级).{0,16}(答复|没(有)?动静|没(有)?回音|讲了三年)|迟迟|没轮到|还没轮到|盼镇|求政府|求上面|希望(政府|镇|安排)|名额(咋|怎么)|报上去.{0,8}(年|没)/
const NOT_DEMAND = /送戏|演艺|义诊|轮到没|唱戏|检查|培训|课|村民程某|五保|没儿没女|下不了地|不理解|独居/

/** A demand on the town or the state: for the head, never for a team. */
const isDemand = (text: string): boolean =>
  isPublicWork(text) || (DEMAND_WORDS.test(text) && !NOT_DEMAND.test(text))

/** The duty that the words call, or null. Expects normalized text. */
export function findFiveMust(text: string, emergency: Emergency): FiveMustCode | null {
  if (emergency.level === 'call_first') {
    if (emergency.duty) return 'emergency'
    return rowOf(text) === 'family_hardship' && emergency.confidential ? 'family_hardship' : rowOf(text)
  }
  const code = rowOf(text)
  if (code === 'emergency') return code
  return isDemand(text) ? 'reasonable_demand' : code
}

/** A wedding or a funeral that wants hands, said outright: no voice talks it away. */
const FEAST =
  /(?:出嫁|嫁(?:女|闺女|妹)|娶(?:亲|媳妇)|讨媳妇|结婚|办(?:丧|喜)事|出殡|下葬)[^。!！]{0,12}(?:缺人|人手|帮忙|帮手|搭把手|端盘子|端菜)/

export const callsToFeast = (text: string): boolean => FEAST.test(text) && rowOf(text) === 'red_white_event'

const rowOf = (text: string): FiveMustCode | null =>
  FIVE_MUST_WORDS.find(({ words, unless }) => words.test(text) && !unless?.test(text))?.code ?? null

const URGENT_WORDS =
  /急(?!救|诊)|马上|快来|赶紧|赶快|立刻|今天就|昨(晚|夜)(过世|走)|昨夜|今早|后天(出殡|开席)|摔(了|断)|发烧|没米|要转钱|冒火花|转移|没(有)?回来|路断|封路|断粮|正拿着|快去/

export const soundsUrgent = (text: string): boolean => URGENT_WORDS.test(text)
