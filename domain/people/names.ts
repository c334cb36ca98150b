const COMPOUND_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
]

/** The family names that the town meets; who has another is called by his whole name. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'

/** Who is called so gave no name of his own: 王奶奶, 老李, 刘二婶. */
const KINSHIP = /[老奶爷婶叔嫂伯姑姨舅哥姐弟妹爸妈爹娘婆]|公公|外公|师傅|主任|书记|医生/

/** The family name of a Chinese name, compound surnames included. */
export function surname(name: string): string {
  const compound = COMPOUND_SURNAMES.find((each) => name.startsWith(each) && name.length > each.length)
  return compound ?? Array.from(name)[0] ?? ''
}

/** How villagers speak of a volunteer before they know him: 李师傅. */
export const politeName = (name: string): string => `${surname(name)}师傅`

/**
 * How a person is greeted: 桂兰 for 张桂兰. By the whole word where nobody can tell what of it is the family name,
 * and where only one character would be left.
 */
export function callName(name: string): string {
  const family = surname(name)
  const given = name.slice(family.length)
  const isFamily = COMPOUND_SURNAMES.includes(family) || SURNAMES.includes(family)
  const isWholeName = family !== '' && isFamily && Array.from(given).length === 2
  return isWholeName && !KINSHIP.test(name) ? given : name
}
