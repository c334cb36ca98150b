export default definePageConfig({
  navigationBarTitleText: '一笔一笔的时长',
  enablePullDownRefresh: true,
})
