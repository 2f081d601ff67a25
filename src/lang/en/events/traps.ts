/** Words of other walks of life that borrow the vocabulary of conflict; a row that names them in `unless` stays out of their news. */

/** Games and matches. */
export const sport: readonly string[] = ['own goal', 'a goal', 'first goal', 'second goal', 'late goal', 'goalkeeper*', 'goalless', 'striker', 'midfield*', 'penalty kick', 'penalty shootout', 'penalties', 'premier league', 'champions league',
  'league title', 'league leaders', 'league match', 'in the league', 'this season', 'last season', 'of the season', 'innings', 'wicket*', 'tournament', 'championship*', 'semi-final*', 'quarter-final*', 'half-time', 'batsman', 'bowler*',
  'football club', 'football match', 'footballer*', 'soccer', 'rugby', 'cricket', 'tennis', 'basketball', 'hockey', 'playoff*', 'teammate*', 'olympic*', 'scored', 'boxer', 'boxing', 'title fight', 'knockout', 'quarterback', 'baseball',
  'chess', 'video game', 'grand prix', 'world cup', 'home team'];

/** Money and trade. */
export const markets: readonly string[] = ['share price', 'shares fell', 'shares rose', 'stocks', 'investor*', 'shareholder*', 'profit*', 'earnings', 'quarterly', 'currency', 'bond market', 'dividend*', 'stock market', 'retail*', 'customers', 'prices', 'inflation',
  'takeover bid', 'startup*', 'sales'];

/** Weather and the ground. */
export const weather: readonly string[] = ['storm', 'storms', 'hurricane*', 'typhoon*', 'cyclone*', 'tornado*', 'flood', 'floods', 'flooding', 'floodwater*', 'heavy rain', 'heavy rains', 'torrential', 'earthquake*', 'quake', 'quakes', 'tsunami', 'landslide*', 'mudslide*',
  'avalanche*', 'volcano*', 'wildfire*', 'lightning strike*', 'struck by lightning', 'heatwave', 'heat wave', 'monsoon', 'heavy snow', 'blizzard', 'asteroid'];

/** Mishaps with nobody's will behind them. */
export const accident: readonly string[] = ['accident', 'accidents', 'accidental', 'car crash', 'bus crash', 'train crash', 'plane crash', 'road crash', 'motorway', 'collision*', 'collided', 'derail*', 'capsiz*', 'overturned', 'stampede', 'gas leak', 'gas explosion',
  'drowned', 'drowning', 'shark*', 'snake', 'elephant*', 'mine collapse', 'building collapse', 'mudslide', 'hit by a car', 'boiler'];

/** Sickness. */
export const illness: readonly string[] = ['heart attack*', 'heart disease', 'heart failure', 'asthma', 'a stroke', 'cancer', 'virus*', 'coronavirus', 'covid-19', 'covid', 'disease*', 'cholera', 'malaria', 'ebola', 'measles', 'flu', 'infection*', 'pandemic', 'epidemic',
  'natural causes', 'old age', 'illness', 'panic attack*', 'overdose', 'pneumonia'];

/** Stage, page and screen. */
export const fiction: readonly string[] = ['film', 'films', 'movie', 'movies', 'novel', 'album', 'box office', 'episode', 'actress', 'sitcom', 'tv show', 'photo shoot', 'painting', 'comedian', 'hollywood', 'thriller'];

/** Deaths that are nobody's assault. */
export const chance: readonly string[] = [...accident, ...weather, ...illness];

/** Work stoppages, which share the noun with blows. */
export const labour: readonly string[] = ['general strike', 'hunger strike*', 'on strike', 'strike action', 'wage*', 'salary', 'salaries', 'trade union*', 'unions', 'labour', 'labor', 'walkout*', 'pay rise', 'over pay', 'strikers', 'rail workers', 'dockworkers', 'strike price',
  'teachers strike', 'nurses strike', 'rail strike', 'strike at the', 'postal', 'picket*', 'collective bargaining'];
