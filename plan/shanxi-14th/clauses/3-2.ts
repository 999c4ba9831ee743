import type { Section } from "#define";

export const section32: Section = {
  id: "3.2",
  title: { zh: "打造“双创”支撑体系", en: "Support for entrepreneurship and innovation" },
  clauses: [
    {
      id: "3.2.1",
      title: { zh: "“双创”升级总要求", en: "Start-up support in general" },
      gist: {
        zh: "推动“智创城”建设，引导综合众创空间走向专业化，统筹高新区资源与产业，支撑创新型集群和创新型市县。",
        en: "Builds smart innovation cities, turns general makerspaces into specialised ones, and steers high-tech zones, clusters and innovative cities.",
      },
      kind: "measure",
      units: ["development-and-reform-commission", "science-and-technology-department"],
    },
    {
      id: "3.2.2",
      title: { zh: "智创城", en: "Smart innovation cities" },
      gist: {
        zh: "首批布局15个：综改示范区3个、太原2个、其他市各1个；引入一流运营团队，提供从苗圃到产业园的全链条服务。",
        en: "The first 15: three in the reform zone, two in Taiyuan, one in every other city; first-rate operators offer services from seedbed to industrial park.",
      },
      kind: "goal",
      units: [
        "development-and-reform-commission",
        "science-and-technology-department",
        "comprehensive-reform-demonstration-zone",
        "taiyuan-city-government",
        "datong-city-government",
        "yangquan-city-government",
        "changzhi-city-government",
        "jincheng-city-government",
        "shuozhou-city-government",
        "jinzhong-city-government",
        "yuncheng-city-government",
        "xinzhou-city-government",
        "linfen-city-government",
        "lvliang-city-government",
      ],
    },
    {
      id: "3.2.3",
      title: { zh: "专业众创空间", en: "Specialised makerspaces" },
      gist: {
        zh: "力争新设或转型专业众创空间5家以上，综改示范区、国家级高新区和经开区先行，引导高校、院所和龙头企业自建。",
        en: "Seeks five or more new or converted specialised makerspaces, first in the reform zone and national zones, and encourages universities, institutes and lead firms to build them.",
      },
      kind: "measure",
      units: [
        "science-and-technology-department",
        "comprehensive-reform-demonstration-zone",
        "development-zones",
        "universities",
        "enterprises",
      ],
    },
    {
      id: "3.2.4",
      title: { zh: "高新区提质", en: "Better high-tech zones" },
      gist: {
        zh: "引导区内企业增加研发投入，健全知识产权和商标管理，实施引领型项目与应用示范，对新兴产业审慎包容监管。",
        en: "Gets firms in the zones to spend more on R&D, manages intellectual property, runs leading projects and demonstrations, and regulates new industries with tolerance.",
      },
      kind: "measure",
      units: ["science-and-technology-department", "development-zones"],
    },
    {
      id: "3.2.5",
      title: { zh: "创新型市县", en: "Innovative cities and counties" },
      gist: {
        zh: "推动太原创新型城市、交城创新型县及太原可持续发展示范区建设，另争取国家创新型城市1至2个、创新型县3至5个。",
        en: "Develops Taiyuan, Jiaocheng and Taiyuan's sustainability zone, and promotes 1-2 further national innovative cities and 3-5 innovative counties.",
      },
      kind: "goal",
      units: ["science-and-technology-department", "taiyuan-city-government", "city-governments", "county-governments"],
    },
  ],
};
