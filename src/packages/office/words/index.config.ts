export default definePageConfig({
  navigationBarTitleText: '教系统认本地话',
  enablePullDownRefresh: true,
})
