-- normalise trailing
SELECT _record,
  "amount",
  "_problem_amount"
FROM (
  SELECT *,
    CASE WHEN "amount" IS NULL THEN CASE WHEN "_text_amount" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_amount"
  FROM (
    SELECT *,
      CASE WHEN "_text_amount" IS NULL THEN CAST(NULL AS DECIMAL(18,2)) WHEN regexp_full_match("_text_amount", '0*[0-9]{1,16}(\.[0-9]{0,2}0*)?[+-]?') THEN TRY_CAST(
      CASE WHEN contains("_text_amount", '-') THEN '-' ELSE '' END || translate("_text_amount", '+-', '') AS DECIMAL(18,2)
    ) END AS "amount"
    FROM (
      SELECT *,
        nullif(_c0, '') AS "_text_amount"
      FROM staged
    )
  )
);

-- normalise parentheses
SELECT _record,
  "amount",
  "_problem_amount"
FROM (
  SELECT *,
    CASE WHEN "amount" IS NULL THEN CASE WHEN "_text_amount" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_amount"
  FROM (
    SELECT *,
      CASE WHEN "_text_amount" IS NULL THEN CAST(NULL AS DECIMAL(18,2)) WHEN regexp_full_match(
      "_text_amount",
      '((0*[0-9]{1,16}|([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9])(\.[0-9]{3})+)(\,[0-9]{0,2}0*)?|\((0*[0-9]{1,16}|([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9])(\.[0-9]{3})+)(\,[0-9]{0,2}0*)?\))'
    ) THEN TRY_CAST(
      replace(replace(replace(replace("_text_amount", '(', '-'), ')', ''), '.', ''), ',', '.') AS DECIMAL(18,2)
    ) END AS "amount"
    FROM (
      SELECT *,
        nullif(_c0, '') AS "_text_amount"
      FROM staged
    )
  )
);

-- normalise symbol
SELECT _record,
  "amount",
  "_problem_amount"
FROM (
  SELECT *,
    CASE WHEN "amount" IS NULL THEN CASE WHEN "_text_amount" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_amount"
  FROM (
    SELECT *,
      CASE WHEN "_text_amount" IS NULL THEN CAST(NULL AS DECIMAL(18,2)) WHEN regexp_full_match(
      "_text_amount",
      '([+-]?0*[0-9]{1,16}(\.[0-9]{0,2}0*)?|kr\.\''[   ]?[+-]?0*[0-9]{1,16}(\.[0-9]{0,2}0*)?|[+-]kr\.\''[   ]?0*[0-9]{1,16}(\.[0-9]{0,2}0*)?|[+-]?0*[0-9]{1,16}(\.[0-9]{0,2}0*)?[   ]?kr\.\'')'
    ) THEN TRY_CAST(translate(replace("_text_amount", 'kr.''', ''), '   ', '') AS DECIMAL(18,2)) END AS "amount"
    FROM (
      SELECT *,
        nullif(_c0, '') AS "_text_amount"
      FROM staged
    )
  )
);

-- normalise symbol-behind
SELECT _record,
  "amount",
  "_problem_amount"
FROM (
  SELECT *,
    CASE WHEN "amount" IS NULL THEN CASE WHEN "_text_amount" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_amount"
  FROM (
    SELECT *,
      CASE WHEN "_text_amount" IS NULL THEN CAST(NULL AS DECIMAL(18,2)) WHEN regexp_full_match(
      "_text_amount",
      '(0*[0-9]{1,16}(\.[0-9]{0,2}0*)?[+-]?|€[   ]?0*[0-9]{1,16}(\.[0-9]{0,2}0*)?[+-]?|0*[0-9]{1,16}(\.[0-9]{0,2}0*)?[+-]?[   ]?€|0*[0-9]{1,16}(\.[0-9]{0,2}0*)?[   ]?€[+-])'
    ) THEN TRY_CAST(
      CASE WHEN contains(translate(replace("_text_amount", '€', ''), '   ', ''), '-') THEN '-' ELSE '' END || translate(translate(replace("_text_amount", '€', ''), '   ', ''), '+-', '') AS DECIMAL(18,2)
    ) END AS "amount"
    FROM (
      SELECT *,
        nullif(_c0, '') AS "_text_amount"
      FROM staged
    )
  )
);

-- normalise values
SELECT _record,
  "status",
  "sold",
  "country",
  "_problem_status",
  "_problem_sold",
  "_problem_country",
  "_text_status"
FROM (
  SELECT *,
    CASE WHEN "status" IS NULL THEN CASE WHEN "_text_status" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_status",
    CASE WHEN "sold" IS NULL THEN CASE WHEN "_text_sold" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_sold",
    CASE WHEN "country" IS NULL THEN CASE WHEN "_text_country" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_country"
  FROM (
    SELECT *,
      CASE WHEN "_text_status" IS NULL THEN 'closed' WHEN TRY_CAST("_text_status" AS ENUM ('active', 'closed')) IS NOT NULL THEN "_text_status" END AS "status",
      CASE WHEN "_text_sold" IS NULL THEN false WHEN lower("_text_sold") IN ('true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', '1', '0') THEN (lower("_text_sold") IN ('true', 't', 'yes', 'y', '1')) END AS "sold",
      CASE WHEN "_text_country" IS NULL THEN 'NO' WHEN TRY_CAST(
      "_text_country" AS ENUM (
        'AD',
        'AE',
        'AF',
        'AG',
        'AI',
        'AL',
        'AM',
        'AO',
        'AQ',
        'AR',
        'AS',
        'AT',
        'AU',
        'AW',
        'AX',
        'AZ',
        'BA',
        'BB',
        'BD',
        'BE',
        'BF',
        'BG',
        'BH',
        'BI',
        'BJ',
        'BL',
        'BM',
        'BN',
        'BO',
        'BQ',
        'BR',
        'BS',
        'BT',
        'BV',
        'BW',
        'BY',
        'BZ',
        'CA',
        'CC',
        'CD',
        'CF',
        'CG',
        'CH',
        'CI',
        'CK',
        'CL',
        'CM',
        'CN',
        'CO',
        'CR',
        'CU',
        'CV',
        'CW',
        'CX',
        'CY',
        'CZ',
        'DE',
        'DJ',
        'DK',
        'DM',
        'DO',
        'DZ',
        'EC',
        'EE',
        'EG',
        'EH',
        'ER',
        'ES',
        'ET',
        'FI',
        'FJ',
        'FK',
        'FM',
        'FO',
        'FR',
        'GA',
        'GB',
        'GD',
        'GE',
        'GF',
        'GG',
        'GH',
        'GI',
        'GL',
        'GM',
        'GN',
        'GP',
        'GQ',
        'GR',
        'GS',
        'GT',
        'GU',
        'GW',
        'GY',
        'HK',
        'HM',
        'HN',
        'HR',
        'HT',
        'HU',
        'ID',
        'IE',
        'IL',
        'IM',
        'IN',
        'IO',
        'IQ',
        'IR',
        'IS',
        'IT',
        'JE',
        'JM',
        'JO',
        'JP',
        'KE',
        'KG',
        'KH',
        'KI',
        'KM',
        'KN',
        'KP',
        'KR',
        'KW',
        'KY',
        'KZ',
        'LA',
        'LB',
        'LC',
        'LI',
        'LK',
        'LR',
        'LS',
        'LT',
        'LU',
        'LV',
        'LY',
        'MA',
        'MC',
        'MD',
        'ME',
        'MF',
        'MG',
        'MH',
        'MK',
        'ML',
        'MM',
        'MN',
        'MO',
        'MP',
        'MQ',
        'MR',
        'MS',
        'MT',
        'MU',
        'MV',
        'MW',
        'MX',
        'MY',
        'MZ',
        'NA',
        'NC',
        'NE',
        'NF',
        'NG',
        'NI',
        'NL',
        'NO',
        'NP',
        'NR',
        'NU',
        'NZ',
        'OM',
        'PA',
        'PE',
        'PF',
        'PG',
        'PH',
        'PK',
        'PL',
        'PM',
        'PN',
        'PR',
        'PS',
        'PT',
        'PW',
        'PY',
        'QA',
        'RE',
        'RO',
        'RS',
        'RU',
        'RW',
        'SA',
        'SB',
        'SC',
        'SD',
        'SE',
        'SG',
        'SH',
        'SI',
        'SJ',
        'SK',
        'SL',
        'SM',
        'SN',
        'SO',
        'SR',
        'SS',
        'ST',
        'SV',
        'SX',
        'SY',
        'SZ',
        'TC',
        'TD',
        'TF',
        'TG',
        'TH',
        'TJ',
        'TK',
        'TL',
        'TM',
        'TN',
        'TO',
        'TR',
        'TT',
        'TV',
        'TW',
        'TZ',
        'UA',
        'UG',
        'UM',
        'US',
        'UY',
        'UZ',
        'VA',
        'VC',
        'VE',
        'VG',
        'VI',
        'VN',
        'VU',
        'WF',
        'WS',
        'YE',
        'YT',
        'ZA',
        'ZM',
        'ZW'
      )
    ) IS NOT NULL THEN "_text_country" END AS "country"
    FROM (
      SELECT *,
        CASE nullif(_c0, '') WHEN 'A' THEN 'active' WHEN '''' THEN 'closed' ELSE nullif(_c0, '') END AS "_text_status",
        CASE nullif(_c1, '') WHEN 'Ja' THEN 'true' WHEN 'Nein' THEN 'false' ELSE nullif(_c1, '') END AS "_text_sold",
        CASE nullif(upper(trim(_c2)), '') WHEN 'UK' THEN 'GB' ELSE nullif(upper(trim(_c2)), '') END AS "_text_country"
      FROM staged
    )
  )
);
