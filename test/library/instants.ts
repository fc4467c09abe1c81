import type { MissionId, PortId, StationId } from "resupply";

/** What a report says about a station at a time. It may leave out much, but what it says is to hold. */
export interface Report {
  readonly time: string;
  readonly station: StationId;
  /** What happened, in a few words. */
  readonly at: string;
  /** Where the report is. */
  readonly sources: readonly [string, ...string[]];
  /** The flights at ports that the report names; `free` if it says that nothing was there. */
  readonly ports?: Readonly<Partial<Record<PortId, MissionId | "free">>>;
  /** All ships at the station, modules aside; `?` where the record does not know the end of the stay. */
  readonly ships?: readonly (MissionId | `${MissionId}?`)[];
  /** How many people were aboard. */
  readonly aboard: number;
  /** Those whom the report names. */
  readonly people?: readonly string[];
}

export const reports: readonly Report[] = [
  {
    time: "1973-06-18T07:22Z",
    station: "skylab",
    at: "the first crew of Skylab breaks the record of Soyuz 11",
    sources: ["https://www.scribd.com/document/59234561/Skylab-2-First-Manned-Mission"],
    ships: ["skylab-2"],
    aboard: 3,
    people: ["Pete Conrad", "Joseph Kerwin", "Paul Weitz"],
  },
  {
    time: "1975-07-17T16:19Z",
    station: "salyut-4",
    at: "Apollo and Soyuz 19 dock with each other while Salyut 4 has a crew of its own",
    sources: ["http://www.thelogbook.com/1975/soyuz-18/"],
    ships: ["soyuz-18"],
    aboard: 2,
    people: ["Pyotr Klimuk", "Vitaly Sevastyanov"],
  },
  {
    time: "1978-01-13T12:00Z",
    station: "salyut-6",
    at: "four people jump about in three spacecraft",
    sources: ["https://en.m.wikisource.org/wiki/Page:RP1357.pdf/93"],
    ports: { "salyut-6-forward": "soyuz-27", "salyut-6-aft": "soyuz-26" },
    ships: ["soyuz-26", "soyuz-27"],
    aboard: 4,
    people: ["Yuri Romanenko", "Georgi Grechko", "Vladimir Dzhanibekov", "Oleg Makarov"],
  },
  {
    time: "1978-01-30",
    station: "salyut-6",
    at: "Progress 1 is where Soyuz 26 was",
    sources: ["https://en.m.wikisource.org/wiki/Page:RP1357.pdf/93"],
    ports: { "salyut-6-forward": "soyuz-27", "salyut-6-aft": "progress-1" },
    aboard: 2,
    people: ["Yuri Romanenko", "Georgi Grechko"],
  },
  {
    time: "1978-09-07T11:30Z",
    station: "salyut-6",
    at: "Soyuz 31 is the first ship to be moved to another port",
    sources: ["https://raumfahrtkalender.de/raumfahrtchronik/ereignis/1978/september/1978_006"],
    ports: { "salyut-6-aft": "free", "salyut-6-forward": "free" },
    ships: [],
    aboard: 2,
    people: ["Vladimir Kovalyonok", "Aleksandr Ivanchenkov"],
  },
  {
    time: "1984-07-25",
    station: "salyut-7",
    at: "a guest crew of three visits a crew of three; Savitskaya works outside",
    sources: [
      "https://www.thelogbook.com/1984/soyuz-t-12/",
      "https://de.wikipedia.org/wiki/Sojus_T-12",
    ],
    aboard: 6,
    people: [
      ...["Leonid Kizim", "Vladimir Solovyov", "Oleg Atkov"],
      ...["Vladimir Dzhanibekov", "Svetlana Savitskaya", "Igor Volk"],
    ],
  },
  {
    time: "1985-09-20",
    station: "salyut-7",
    at: "two crews work together before the first rotation",
    sources: [
      "https://www.globalsecurity.org/space/world/russia/soyuz_t13_t14_salyut-7%20series.htm",
    ],
    ships: ["soyuz-t-13", "soyuz-t-14"],
    aboard: 5,
    people: ["Vladimir Dzhanibekov", "Viktor Savinykh"],
  },
  {
    time: "1985-09-27",
    station: "salyut-7",
    at: "Dzhanibekov and Grechko have gone home in Soyuz T-13",
    sources: ["https://usenet.trashworldnews.com/?thread=84732"],
    ships: ["soyuz-t-14"],
    aboard: 3,
    people: ["Viktor Savinykh"],
  },
  {
    time: "1988-12-09",
    station: "mir",
    at: "Chrétien and Volkov work outside while four people wait",
    sources: ["https://www.russianspaceweb.com/mir_1988.html"],
    ships: ["soyuz-tm-6", "soyuz-tm-7"],
    aboard: 6,
    people: [
      ...["Vladimir Titov", "Musa Manarov", "Valeri Polyakov"],
      ...["Aleksandr Volkov", "Sergei Krikalev", "Jean-Loup Chrétien"],
    ],
  },
  {
    time: "1995-07-01",
    station: "mir",
    at: "Atlantis has come to Kristall, which was moved to the front for it",
    sources: ["http://www.thelogbook.com/1995/sts-71/", "https://qsl.net/dg7ro/mirinfo/md_dok.htm"],
    ports: { "kristall-axial": "sts-71", "mir-core-forward": "kristall" },
    ships: ["soyuz-tm-21", "sts-71"],
    aboard: 10,
    people: [
      ...["Robert Gibson", "Charles Precourt", "Ellen Baker", "Bonnie Dunbar", "Gregory Harbaugh"],
      ...["Anatoly Solovyev", "Nikolai Budarin", "Norman Thagard", "Vladimir Dezhurov"],
      "Gennadi Strekalov",
    ],
  },
  {
    time: "1995-07-04T11:20Z",
    station: "mir",
    at: "Atlantis leaves, and the crew of Mir films it from Soyuz TM-21",
    sources: [
      "https://www.upi.com/Archives/1995/07/04/Atlantis-Mir-go-separate-ways/5976804830400/",
    ],
    ports: { "kvant-1-aft": "free", "kristall-axial": "free" },
    ships: [],
    aboard: 2,
    people: ["Anatoly Solovyev", "Nikolai Budarin"],
  },
  {
    time: "1996-03-14T12:27Z",
    station: "mir",
    at: "an observer tells a mailing list what is where",
    sources: ["http://satobs.org/seesat/Mar-1996/0157.html"],
    ports: {
      "kvant-1-aft": "soyuz-tm-23",
      "mir-core-aft": "kvant-1",
      "mir-core-forward": "free",
      "mir-core-zenith": "free",
      "mir-core-nadir": "kristall",
      "mir-core-starboard": "kvant-2",
      "mir-core-port": "spektr",
      "docking-module": "free",
    },
    ships: ["soyuz-tm-23"],
    aboard: 2,
  },
  {
    time: "1997-02-07T16:40Z",
    station: "mir",
    at: "all three take Soyuz TM-24 to the other end of Mir",
    sources: ["https://raumfahrtkalender.de/raumfahrtchronik/ereignis/1997/februar/1997_002"],
    ports: { "mir-core-forward": "free" },
    aboard: 3,
    people: ["Valery Korzun", "Aleksandr Kaleri", "Jerry Linenger"],
  },
  {
    time: "1997-02-23T20:00Z",
    station: "mir",
    at: "fire breaks out when two crews are aboard",
    sources: [
      "https://bbabo.net/en-GB/article/science-technology/3146473-we-are-burning-men-how-the",
      "https://www.thelogbook.com/1997/soyuz-tm-25/",
    ],
    ships: ["soyuz-tm-24", "soyuz-tm-25"],
    aboard: 6,
    people: [
      ...["Valery Korzun", "Aleksandr Kaleri", "Jerry Linenger"],
      ...["Vasily Tsibliyev", "Aleksandr Lazutkin", "Reinhold Ewald"],
    ],
  },
  {
    time: "2009-07-18",
    station: "iss",
    at: "as many people as never before are aboard one spacecraft",
    sources: [
      "https://abcnews.go.com/Technology/story?id=8112821&page=1",
      "http://www.nasa.gov/audience/forkids/kidsclub/text/nowinspace/STS-127_Shuttle_Crew.html",
    ],
    ports: { "harmony-forward": "sts-127" },
    aboard: 13,
    people: [
      ...["Mark Polansky", "Douglas Hurley", "David Wolf", "Christopher Cassidy"],
      ...["Thomas Marshburn", "Timothy Kopra", "Julie Payette", "Koichi Wakata"],
      "Gennady Padalka",
    ],
  },
  {
    time: "2011-02-27",
    station: "iss",
    at: "ships of all partners are there, six in all",
    sources: [
      "https://orbiterchspacenews.blogspot.com/2011/02/space-shuttle-discovery-docked-to.html",
      "https://www.smithsonianmag.com/air-space-magazine/parking-getting-tight-space-station-180958707/",
    ],
    ports: { "zvezda-aft": "atv-2" },
    ships: ["soyuz-tma-01m", "soyuz-tma-20", "progress-m-09m", "htv-2", "atv-2", "sts-133"],
    aboard: 12,
    people: [
      ...["Steven Lindsey", "Eric Boe", "Alvin Drew", "Stephen Bowen", "Michael Barratt"],
      ...["Nicole Stott", "Scott Kelly", "Oleg Skripochka", "Aleksandr Kaleri"],
      ...["Dmitri Kondratyev", "Paolo Nespoli", "Catherine Coleman"],
    ],
  },
  {
    time: "2014-08-14T12:00Z",
    station: "iss",
    at: "all ports that ships can use are taken for a day",
    sources: [
      "https://sudonull.com/post/107819-All-available-docking-nodes-are-occupied-on-the-ISS",
    ],
    ships: ["soyuz-tma-12m", "soyuz-tma-13m", "cygnus-orb-2", "progress-m-24m", "atv-5"],
    aboard: 6,
  },
  {
    time: "2014-09-28",
    station: "iss",
    at: "five spaceships are parked",
    sources: [
      "https://bowshooter.blogspot.com/2014/09/iss-re-supply-missions-five-spaceships.html",
    ],
    ports: { "poisk-zenith": "soyuz-tma-14m", "harmony-nadir": "dragon-crs-4" },
    ships: ["soyuz-tma-13m", "progress-m-24m", "atv-5", "dragon-crs-4", "soyuz-tma-14m"],
    aboard: 6,
    people: [
      ...["Maksim Surayev", "Reid Wiseman", "Alexander Gerst"],
      ...["Yelena Serova", "Aleksandr Samokutyaev", "Barry Wilmore"],
    ],
  },
  {
    time: "2015-08-28T20:00Z",
    station: "iss",
    at: "Soyuz TMA-16M was moved in the night, to leave its port to the next",
    sources: ["http://spacerubble.blogspot.com/2015/08/cosmonauts-make-ready-for-crowded-iss.html"],
    ports: { "zvezda-aft": "soyuz-tma-16m", "poisk-zenith": "free" },
    aboard: 6,
    people: ["Gennady Padalka", "Mikhail Kornienko", "Scott Kelly"],
  },
  {
    time: "2016-04-09T12:00Z",
    station: "iss",
    at: "one port is left for the Dragon that is under way",
    sources: [
      "https://www.smithsonianmag.com/air-space-magazine/parking-getting-tight-space-station-180958707/",
    ],
    ports: { "harmony-nadir": "free" },
    ships: [
      ...(["progress-ms-01", "soyuz-tma-19m", "soyuz-tma-20m"] as const),
      ...(["cygnus-oa-6", "progress-ms-02"] as const),
    ],
    aboard: 6,
    people: ["Timothy Peake"],
  },
  {
    time: "2017-04-12",
    station: "iss",
    at: "one freighter and one crew are left",
    sources: ["https://spacerubble.blogspot.com/2017/04/keeping-up-with-iss.html"],
    ships: ["soyuz-ms-03", "progress-ms-05"],
    aboard: 3,
    people: ["Peggy Whitson", "Oleg Novitskiy", "Thomas Pesquet"],
  },
  {
    // The report has Dragon and Cygnus at each other's ports.
    time: "2019-07-31T20:00Z",
    station: "iss",
    at: "five spaceships are parked, one of them since this morning",
    sources: [
      "https://www.nasa.gov/blogs/spacestation/2019/08/01/august-brings-more-spaceship-traffic-and-a-spacewalk",
    ],
    ports: { "pirs-nadir": "progress-ms-12" },
    ships: [
      ...(["soyuz-ms-12", "cygnus-ng-11", "soyuz-ms-13"] as const),
      ...(["dragon-crs-18", "progress-ms-12"] as const),
    ],
    aboard: 6,
    people: ["Aleksandr Skvortsov", "Aleksey Ovchinin", "Christina Koch", "Nick Hague"],
  },
  {
    time: "2019-08-26T03:45Z",
    station: "iss",
    at: "Soyuz MS-13 leaves its port to Soyuz MS-14",
    sources: ["https://go.nasa.gov/2L8T2Gv"],
    ports: { "zvezda-aft": "free", "poisk-zenith": "free" },
    aboard: 6,
    people: ["Aleksandr Skvortsov", "Luca Parmitano", "Andrew Morgan"],
  },
  {
    time: "2019-12-08T20:00Z",
    station: "iss",
    at: "four ships are there, and Progress MS-13 is due the next morning",
    sources: ["https://meanderthal.executivewp.com/2019/12/08/"],
    ports: { "pirs-nadir": "free" },
    ships: ["soyuz-ms-13", "soyuz-ms-15", "cygnus-ng-12", "dragon-crs-19"],
    aboard: 6,
  },
  {
    time: "2021-03-19T16:50Z",
    station: "iss",
    at: "Soyuz MS-17 flies round from Rassvet to Poisk",
    sources: [
      "https://www.slashgear.com/soyuz-capsule-moved-to-a-new-docking-port-on-the-iss-20664666/",
      "https://spaceflightnow.com/2021/03/19/soyuz-ms-17-relocation/",
    ],
    ports: { "rassvet-nadir": "free", "poisk-zenith": "free" },
    aboard: 7,
    people: ["Sergey Ryzhikov", "Sergey Kud-Sverchkov", "Kathleen Rubins"],
  },
  {
    time: "2021-04-05T10:50Z",
    station: "iss",
    at: "Crew-1 moves a Dragon for the first time",
    sources: [
      "https://newsbytesapp.com/news/science/spacex-crew-dragon-spacecraft-successfully-relocated-at-iss/story",
      "https://www.floridatoday.com/story/tech/science/space/2021/04/05/spacex-crew-dragon-completes-first-iss-port-relocation-maneuver/4820105001/",
    ],
    ports: { "harmony-forward": "free", "harmony-zenith": "free" },
    aboard: 7,
    people: ["Michael Hopkins", "Victor Glover", "Shannon Walker", "Soichi Noguchi"],
  },
  {
    time: "2021-09-28T12:40Z",
    station: "iss",
    at: "Soyuz MS-18 is on its way to Nauka, where no ship was before",
    sources: ["https://www.space.com/space-station-soyuz-relocated-to-nauka"],
    ports: { "rassvet-nadir": "free", "nauka-nadir": "free" },
    aboard: 7,
    people: ["Oleg Novitskiy", "Pyotr Dubrov", "Mark Vande Hei"],
  },
  {
    time: "2025-12-02",
    station: "iss",
    at: "all eight ports are taken for the first time",
    sources: [
      "https://www.space.com/space-exploration/international-space-station/for-the-1st-time-ever-8-spacecraft-are-docked-to-the-international-space-station",
      "https://www.indiatoday.in/science/story/international-space-station-iss-full-docking-ports-eight-spacecraft-cygnus-soyuz-dragon-2025-2829585-2025-12-02",
    ],
    ports: {
      "unity-nadir": "cygnus-ng-23",
      "prichal-nadir": "soyuz-ms-27",
      "poisk-zenith": "progress-ms-31",
      "zvezda-aft": "progress-ms-32",
      "harmony-nadir": "htv-x1",
    },
    ships: [
      ...(["soyuz-ms-27", "progress-ms-31", "crew-11", "dragon-crs-33"] as const),
      ...(["progress-ms-32?", "htv-x1", "soyuz-ms-28", "cygnus-ng-23"] as const),
    ],
    aboard: 10,
    people: [
      ...["Jonny Kim", "Sergey Ryzhikov", "Alexey Zubritsky"],
      ...["Christopher Williams", "Sergey Kud-Sverchkov", "Sergey Mikayev"],
    ],
  },
  {
    time: "2022-04-20T00:00Z",
    station: "tiangong",
    at: "Tianzhou-3 is on its way from the back to the front, with nobody aboard",
    sources: ["http://english.spacechina.com/n17212/c3526517/content.html"],
    ports: { "tianhe-aft": "free", "tianhe-forward": "free" },
    aboard: 0,
  },
  {
    time: "2022-11-30T12:00Z",
    station: "tiangong",
    at: "two crews meet for the first time, in three modules and three ships",
    sources: [
      "https://english.gxufl.edu.cn/info/62551",
      "https://www.bolnews.com/world/2022/11/china-launches-shenzhou-15-a-staffed-spacecraft-with-crew/",
    ],
    ports: {
      "tianhe-forward": "shenzhou-15",
      "tianhe-starboard": "wentian",
      "tianhe-port": "mengtian",
    },
    ships: ["shenzhou-14", "tianzhou-5", "shenzhou-15"],
    aboard: 6,
    people: ["Chen Dong", "Fei Junlong", "Deng Qingming", "Zhang Lu"],
  },
  {
    time: "2023-05-11T00:00Z",
    station: "tiangong",
    at: "Tianzhou 6 has come to the back",
    sources: [
      "https://spacenewshubb.com/2023/05/12/tianzhou-6-cargo-ship-arrives-at-chinese-space-station/",
    ],
    ports: { "tianhe-aft": "tianzhou-6" },
    ships: ["shenzhou-15", "tianzhou-6"],
    aboard: 3,
    people: ["Fei Junlong", "Deng Qingming", "Zhang Lu"],
  },
  {
    time: "2025-11-11",
    station: "tiangong",
    at: "a crew can't go home because its ship was hit",
    sources: [
      "https://www.copernical.com/news-public/item/54767-2025-11-11-12-55-06?print=1&tmpl=component",
      "https://owiki.org/wiki/Shenzhou_21",
    ],
    ports: { "tianhe-forward": "shenzhou-21" },
    ships: ["shenzhou-20", "tianzhou-9?", "shenzhou-21"],
    aboard: 6,
    people: ["Chen Dong", "Chen Zhongrui", "Wang Jie"],
  },
];
