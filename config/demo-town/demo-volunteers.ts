import type { SpecialtyCode } from '../../domain/service/specialties'

/**
 * Volunteers of the demonstration town; nobody real. `teams`: `v:` the village's own team, `t:` the town's,
 * the first one marked `*` is led by this volunteer. `licensed`: specialties with a verified credential.
 */
export type DemoVolunteer = {
  readonly key: string
  readonly name: string
  readonly village: string
  readonly teams: readonly string[]
  readonly specialties: readonly SpecialtyCode[]
  readonly licensed?: readonly SpecialtyCode[]
  readonly withoutPhone?: true
}

const volunteer = (
  key: string,
  name: string,
  village: string,
  teams: string,
  specialties: readonly SpecialtyCode[],
  more: Pick<DemoVolunteer, 'licensed' | 'withoutPhone'> = {},
): DemoVolunteer => ({ key, name, village, teams: teams.split(' '), specialties, ...more })

const DOUSHAHE = '陡沙河村'
const SHISHAN = '狮山社区'

const OF_DOUSHAHE = [
  volunteer('li-changfu', '李长福', DOUSHAHE, 't:convenience', ['convenience']),
  volunteer('wang-xiaomei', '王小梅', DOUSHAHE, 't:convenience v:neighbor', ['convenience', 'neighbor']),
  volunteer('zhao-dashan', '赵大山', DOUSHAHE, '*v:neighbor v:environment', ['neighbor', 'environment']),
  volunteer('sun-yulan', '孙玉兰', DOUSHAHE, 'v:neighbor', ['neighbor', 'care']),
  volunteer('qian-wenhua', '钱文华', DOUSHAHE, '*v:mediation', ['mediation']),
  volunteer('zhou-zhengguo', '周正国', DOUSHAHE, 'v:mediation v:party_pioneer', ['mediation', 'propaganda']),
  volunteer('wu-fengying', '吴凤英', DOUSHAHE, '*v:customs', ['customs']),
  volunteer('zheng-youcai', '郑有才', DOUSHAHE, 'v:customs', ['customs'], { withoutPhone: true }),
  volunteer('feng-qiang', '冯强', DOUSHAHE, '*v:environment', ['environment', 'neighbor']),
  volunteer('he-jianguo', '何建国', DOUSHAHE, '*v:party_pioneer t:emergency', ['propaganda', 'emergency']),
  volunteer('lin-xia', '林霞', DOUSHAHE, 't:youth v:neighbor', ['youth', 'care']),
]

const OF_THE_TOWN = [
  volunteer('chen-shouyi', '陈守义', '上土市村', '*t:convenience', ['convenience'], {
    licensed: ['convenience'],
  }),
  volunteer('xu-jing', '许静', SHISHAN, '*t:health', ['health'], { licensed: ['health'] }),
  volunteer('luo-xiaoyan', '罗小燕', SHISHAN, 't:health', ['health'], { licensed: ['health'] }),
  volunteer('han-zhiyuan', '韩志远', DOUSHAHE, 't:health', ['health', 'care'], { licensed: ['health'] }),
  volunteer('cao-yongnian', '曹永年', '铜锣寨村', '*t:skills', ['skills'], { licensed: ['skills'] }),
  volunteer('peng-chunsheng', '彭春生', '禅堂村', 't:skills', ['skills']),
  volunteer('jiang-mingli', '蒋明理', SHISHAN, '*t:propaganda', ['propaganda', 'skills']),
  volunteer('shen-mo', '沈墨', '上土市村', '*t:culture', ['culture']),
  volunteer('tang-guihua', '唐桂花', '铜锣寨村', '*t:hengxi t:culture', ['culture']),
  volunteer('su-zhensheng', '苏振声', DOUSHAHE, 't:hengxi', ['culture']),
  volunteer('pan-weidong', '潘卫东', SHISHAN, '*t:legal_safety', ['legal_safety'], {
    licensed: ['legal_safety'],
  }),
  volunteer('tian-yong', '田勇', '禅堂村', '*t:emergency', ['emergency', 'environment']),
  volunteer('dong-qiuping', '董秋萍', SHISHAN, '*t:care', ['care', 'health']),
  volunteer('yu-xiaochen', '于晓晨', SHISHAN, '*t:youth', ['youth', 'skills']),
  volunteer('cheng-lixin', '程立新', SHISHAN, '*t:party_pioneer', ['propaganda']),
]

/** Two for each of the other stations: between them they cover what the plan asks of every village. */
const pair = (
  village: string,
  first: readonly [string, string],
  second: readonly [string, string],
  led = '*v:neighbor *v:environment',
) => [
  volunteer(...first, village, led, ['neighbor', 'environment', 'care']),
  volunteer(...second, village, '*v:customs *v:mediation *v:party_pioneer', ['customs', 'mediation']),
]

const OF_OTHER_VILLAGES = [
  ...pair(SHISHAN, ['fang-lin', '方林'], ['xia-yunshan', '夏云山']),
  ...pair('铜锣寨村', ['ye-qing', '叶青'], ['bai-shouren', '白守仁']),
  ...pair('龙金村', ['shi-lei', '石磊'], ['gu-changhe', '顾长河']),
  ...pair('上土市村', ['mao-xiuying', '毛秀英'], ['hao-dejun', '郝德俊']),
  ...pair('禅堂村', ['jia-fugui', '贾福贵'], ['wan-lihua', '万丽华']),
  ...pair('上店村', ['qiu-yushui', '邱雨水'], ['long-chuanjia', '龙传家']),
  ...pair('古佛堂村', ['yan-chunlan', '严春兰'], ['zou-heping', '邹和平']),
  ...pair('江子河村', ['jin-shuisheng', '金水生'], ['kong-xianli', '孔宪礼'], '*v:neighbor'),
]

export const DEMO_VOLUNTEERS: readonly DemoVolunteer[] = [
  ...OF_DOUSHAHE,
  ...OF_THE_TOWN,
  ...OF_OTHER_VILLAGES,
]
