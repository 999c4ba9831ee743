import type { Section } from "#define";

export const section96: Section = {
  id: "9.6",
  title: { zh: "建立创新生态监测评价系统", en: "Monitoring and evaluation" },
  clauses: [
    {
      id: "9.6.1",
      title: { zh: "统计指标体系", en: "The indicator system" },
      gist: {
        zh: "围绕创新体系、产业创新、投入、产出、文化环境研究建立统计指标体系，作为目标责任和考核的依据。",
        en: "Studies and builds a system of indicators on the innovation system, industry, input, output and culture, as the basis of responsibility for targets and of assessment.",
      },
      kind: "safeguard",
      units: ["statistics-bureau", "leading-group-office", "science-and-technology-department"],
    },
    {
      id: "9.6.2",
      title: { zh: "调查监测与评价", en: "Surveys, monitoring and evaluation" },
      gist: {
        zh: "培育第三方统计调查机构，对各市、开发区、高新区的创新生态调查监测并综合评价，定期采集并发布结果。",
        en: "Grows third-party survey bodies that monitor and evaluate the ecosystem of cities, development zones and high-tech zones, collect data and publish results at regular times.",
      },
      kind: "safeguard",
      units: ["statistics-bureau", "third-party-evaluators", "city-governments", "development-zones"],
    },
    {
      id: "9.6.3",
      title: { zh: "“13710”督办", en: "Supervision by “13710”" },
      gist: {
        zh: "把科技投入、产出及其经济社会影响等指标，作为重点任务进入“13710”系统，按其时限督办。",
        en: "Figures on input, output and effect on economy and society enter the “13710” system as key tasks, supervised against its deadlines.",
      },
      kind: "safeguard",
      units: ["provincial-government-general-office", "leading-group-office"],
    },
    {
      id: "9.6.4",
      title: { zh: "领导驾驶舱", en: "The leaders' cockpit" },
      gist: {
        zh: "以领导驾驶舱实时呈现全省创新生态关键指标及其变化，发现差距，促使规划精准落地。",
        en: "The leaders' cockpit shows the key figures of the ecosystem and their changes in real time, reveals the gaps and helps the plan to be carried out precisely.",
      },
      kind: "safeguard",
      units: ["leading-group-office", "big-data-bureau", "science-and-technology-department"],
    },
  ],
};
