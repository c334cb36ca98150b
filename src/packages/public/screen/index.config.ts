export default definePageConfig({ navigationBarTitleText: '实践站大屏', navigationStyle: 'custom' })
