export default defineAppConfig({
  pages: ['pages/home/index', 'pages/matters/index', 'pages/messages/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'packages/villager',
      name: 'villager',
      pages: ['choose-item/index', 'tell-wish/index', 'when-where/index', 'check-order/index', 'order/index'],
    },
    {
      root: 'packages/volunteer',
      name: 'volunteer',
      pages: ['task/index', 'hours/index', 'openings/index', 'record/index', 'add-record/index'],
    },
    {
      root: 'packages/station',
      name: 'station',
      pages: [
        'handle-order/index',
        'board/index',
        'settings/index',
        'words/index',
        'hours/index',
        'hour-records/index',
        'volunteers/index',
        'volunteer/index',
        'add-record/index',
      ],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['villager', 'volunteer'] },
    'pages/me/index': { network: 'all', packages: ['station'] },
    'pages/matters/index': { network: 'all', packages: ['volunteer', 'station'] },
  },
  tabBar: {
    custom: true,
    color: '#4A544E',
    selectedColor: '#0B6E4F',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/matters/index', text: '事项' },
      { pagePath: 'pages/messages/index', text: '消息' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '上土市镇志愿服务',
    navigationBarBackgroundColor: '#F6F7F4',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F6F7F4',
    backgroundTextStyle: 'dark',
  },
  // Browser only: pages change at once, without sliding.
  animation: false,
  lazyCodeLoading: 'requiredComponents',
  style: 'v2',
})
