import flights from "resupply/missions.json";
import schema from "resupply/missions.schema.json";

const first: string | undefined = flights[0]?.name;
const title: string = schema.title;

export { first, title };
