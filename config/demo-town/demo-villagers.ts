/** Villagers and staff of the demonstration town; nobody real. */
export type DemoVillager = {
  readonly key: string
  readonly name: string
  readonly village: string
  readonly addressText: string
}

export const villager = (key: string, name: string, village: string, addressText: string): DemoVillager => ({
  key,
  name,
  village,
  addressText,
})

export const DEMO_VILLAGERS: readonly DemoVillager[] = [
  villager('zhang-guilan', '张桂兰', '陡沙河村', '花园组，老槐树旁第二家'),
  villager('liu-defa', '刘德发', '陡沙河村', '花园组，小店对面'),
  villager('hu-xiulian', '胡秀莲', '陡沙河村', '河东组，桥头'),
  villager('huang-ting', '黄婷', '陡沙河村', '河东组，卫生室后面'),
  villager('xu-laosan', '徐老三', '陡沙河村', '千工堰组，堰坝边'),
  villager('deng-yufang', '邓玉芳', '陡沙河村', '千工堰组，第五家'),
  villager('yao-jinbao', '姚金宝', '陡沙河村', '岭上组，山路尽头'),
  villager('ren-cuiping', '任翠平', '陡沙河村', '岭上组，竹林下'),
  villager('song-laoda', '宋老大', '狮山社区', '老街 12 号'),
  villager('xie-hongying', '谢红英', '狮山社区', '老街 30 号'),
  villager('tan-zhongqi', '谭中启', '狮山社区', '新街菜场旁'),
  villager('liao-sufen', '廖素芬', '铜锣寨村', '龙门组'),
  villager('yuan-bingwen', '袁炳文', '铜锣寨村', '和平桥组'),
  villager('ma-liying', '马丽英', '铜锣寨村', '和平桥组，桥西'),
  villager('gao-dachuan', '高大川', '龙金村', '村部后面'),
  villager('liang-fengxian', '梁凤仙', '龙金村', '矿上路口'),
  villager('jiang-laoba', '姜老八', '龙金村', '河湾组'),
  villager('ding-yuzhen', '丁玉珍', '上土市村', '学校旁'),
  villager('wei-changgeng', '魏长庚', '上土市村', '茶厂隔壁'),
  villager('lu-qiaoyun', '陆巧云', '上土市村', '茶厂隔壁第三家'),
  villager('cui-laosi', '崔老四', '禅堂村', '下坎组'),
  villager('zhong-meihua', '钟梅花', '禅堂村', '下坎组，水井边'),
  villager('du-hanqing', '杜汉卿', '禅堂村', '上坎组'),
  villager('mo-xiaochun', '莫小春', '上店村', '界岭组'),
  villager('shao-shouchang', '邵守昌', '上店村', '马场组'),
  villager('dai-yinxiu', '戴银秀', '上店村', '张家岩组'),
  villager('fan-laowu', '范老五', '古佛堂村', '老乡政府旁'),
  villager('lei-jufang', '雷菊芳', '古佛堂村', '深沟铺'),
  villager('shi-yongtai', '史永泰', '江子河村', '江口组'),
  villager('hou-chunxiang', '侯春香', '江子河村', '江口组，渡口'),
]

export const DEMO_HEADS: readonly DemoVillager[] = [
  villager('head-shishan', '梅守成', '狮山社区', '社区居委会'),
  villager('head-tongluozhai', '阮青山', '铜锣寨村', '村部'),
  villager('head-doushahe', '周海燕', '陡沙河村', '村部'),
  villager('head-longjin', '龚平', '龙金村', '村部'),
  villager('head-shangtushi', '施文斌', '上土市村', '村部'),
  villager('head-chantang', '康丽萍', '禅堂村', '村部'),
  villager('head-shangdian', '尹长山', '上店村', '村部'),
  villager('head-gufotang', '邬建华', '古佛堂村', '村部'),
  villager('head-jiangzihe', '江水清', '江子河村', '村部'),
]

export const DEMO_COORDINATOR = villager('coordinator', '吴镇明', '狮山社区', '镇政府')
export const DEMO_HELPER = villager('helper-xucheng', '许诚', '陡沙河村', '河东组，村部隔壁')
