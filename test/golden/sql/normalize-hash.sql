-- normalise tills/sales
SELECT _record,
  "id",
  "number",
  "store",
  "at",
  "price",
  "currency",
  "_problem_at",
  "_problem_price",
  "_problem_currency",
  "_problem_prefix",
  "_problem_digits",
  "_problem_number",
  "_problem_store",
  "_lookup_store"
FROM (
  SELECT *,
    sha256(
    CAST(
      to_json(
        ["number",
        CAST("store" AS VARCHAR),
        strftime("at", '%Y-%m-%dT%H:%M:%S.%fZ'),
        CAST("price" AS VARCHAR)]
      ) AS VARCHAR
    )
  ) AS "id"
  FROM (
    SELECT *,
      CASE WHEN nullif("_computed_number".value, '') IS NULL THEN NULL WHEN true THEN nullif("_computed_number".value, '') END AS "number",
      CASE WHEN "_computed_number" IS NULL THEN 'failed' WHEN nullif("_computed_number".value, '') IS NULL THEN 'missing' WHEN NOT (true) THEN 'malformed' END AS "_problem_number"
    FROM (
      SELECT *,
        TRY(
        struct_pack(value := CASE WHEN _c0 IS NULL THEN ("prefix" || "digits") ELSE ("prefix" || "digits") END)
      ) AS "_computed_number"
      FROM (
        SELECT *,
          CASE WHEN "_text_store" IS NULL THEN CAST(NULL AS BIGINT) ELSE CASE WHEN regexp_full_match("_text_store", '[+-]?0*[0-9]{1,18}') THEN TRY_CAST("_text_store" AS BIGINT) END END AS "store",
          CASE WHEN "_found_store" IS NULL AND (nullif(_c5, '') IS NOT NULL) THEN 'unknown-key' WHEN "_text_store" IS NULL THEN NULL WHEN CASE WHEN regexp_full_match("_text_store", '[+-]?0*[0-9]{1,18}') THEN TRY_CAST("_text_store" AS BIGINT) END IS NULL THEN 'malformed' END AS "_problem_store"
        FROM (
          SELECT *,
            nullif("_found_store", '') AS "_text_store"
          FROM (
            SELECT t.*,
              k0._value AS "_found_store",
              CAST(to_json([nullif(_c5, '')]) AS VARCHAR) AS "_lookup_store"
            FROM (
              SELECT *,
                CASE WHEN "at" IS NULL THEN CASE WHEN "_text_at" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_at",
                CASE WHEN "price" IS NULL THEN CASE WHEN "_text_price" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_price",
                CASE WHEN "currency" IS NULL THEN CASE WHEN "_text_currency" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_currency",
                CASE WHEN "prefix" IS NULL THEN CASE WHEN "_text_prefix" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_prefix",
                CASE WHEN "digits" IS NULL THEN CASE WHEN "_text_digits" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_digits"
              FROM (
                SELECT *,
                  CASE WHEN "_text_at" IS NULL THEN CAST(NULL AS TIMESTAMP) WHEN CASE WHEN regexp_full_match(
                  "_text_at",
                  '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])'
                ) THEN true ELSE (
                  regexp_full_match(
                    "_text_at",
                    '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?'
                  ) AND "_text_at" >= '0001'
                ) END THEN CASE WHEN regexp_full_match(
                  "_text_at",
                  '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])'
                ) THEN CASE WHEN year(
                  timezone(
                    'UTC',
                    TRY_CAST(
                      CASE WHEN substr("_text_at", 17, 1) = ':' THEN "_text_at" ELSE left("_text_at", 16) || ':00' || substr("_text_at", 17) END AS TIMESTAMPTZ
                    )
                  )
                ) BETWEEN 1 AND 9999 THEN timezone(
                  'UTC',
                  TRY_CAST(
                    CASE WHEN substr("_text_at", 17, 1) = ':' THEN "_text_at" ELSE left("_text_at", 16) || ':00' || substr("_text_at", 17) END AS TIMESTAMPTZ
                  )
                ) END ELSE TRY_CAST("_text_at" AS TIMESTAMP) END END AS "at",
                  CASE WHEN "_text_price" IS NULL THEN CAST(NULL AS DECIMAL(18,2)) WHEN CAST("_cast_price" AS VARCHAR) = "_text_price" THEN "_cast_price" WHEN regexp_full_match("_text_price", '[+-]?0*[0-9]{1,16}(\.[0-9]{0,2}0*)?') THEN "_cast_price" END AS "price",
                  CASE WHEN "_text_currency" IS NULL THEN CAST(NULL AS VARCHAR) WHEN TRY_CAST(
                  "_text_currency" AS ENUM (
                    'AED',
                    'AFN',
                    'ALL',
                    'AMD',
                    'ANG',
                    'AOA',
                    'ARS',
                    'AUD',
                    'AWG',
                    'AZN',
                    'BAM',
                    'BBD',
                    'BDT',
                    'BGN',
                    'BHD',
                    'BIF',
                    'BMD',
                    'BND',
                    'BOB',
                    'BOV',
                    'BRL',
                    'BSD',
                    'BTN',
                    'BWP',
                    'BYN',
                    'BZD',
                    'CAD',
                    'CDF',
                    'CHE',
                    'CHF',
                    'CHW',
                    'CLF',
                    'CLP',
                    'CNY',
                    'COP',
                    'COU',
                    'CRC',
                    'CUC',
                    'CUP',
                    'CVE',
                    'CZK',
                    'DJF',
                    'DKK',
                    'DOP',
                    'DZD',
                    'EGP',
                    'ERN',
                    'ETB',
                    'EUR',
                    'FJD',
                    'FKP',
                    'GBP',
                    'GEL',
                    'GHS',
                    'GIP',
                    'GMD',
                    'GNF',
                    'GTQ',
                    'GYD',
                    'HKD',
                    'HNL',
                    'HTG',
                    'HUF',
                    'IDR',
                    'ILS',
                    'INR',
                    'IQD',
                    'IRR',
                    'ISK',
                    'JMD',
                    'JOD',
                    'JPY',
                    'KES',
                    'KGS',
                    'KHR',
                    'KMF',
                    'KPW',
                    'KRW',
                    'KWD',
                    'KYD',
                    'KZT',
                    'LAK',
                    'LBP',
                    'LKR',
                    'LRD',
                    'LSL',
                    'LYD',
                    'MAD',
                    'MDL',
                    'MGA',
                    'MKD',
                    'MMK',
                    'MNT',
                    'MOP',
                    'MRU',
                    'MUR',
                    'MVR',
                    'MWK',
                    'MXN',
                    'MXV',
                    'MYR',
                    'MZN',
                    'NAD',
                    'NGN',
                    'NIO',
                    'NOK',
                    'NPR',
                    'NZD',
                    'OMR',
                    'PAB',
                    'PEN',
                    'PGK',
                    'PHP',
                    'PKR',
                    'PLN',
                    'PYG',
                    'QAR',
                    'RON',
                    'RSD',
                    'RUB',
                    'RWF',
                    'SAR',
                    'SBD',
                    'SCR',
                    'SDG',
                    'SEK',
                    'SGD',
                    'SHP',
                    'SLE',
                    'SOS',
                    'SRD',
                    'SSP',
                    'STN',
                    'SVC',
                    'SYP',
                    'SZL',
                    'THB',
                    'TJS',
                    'TMT',
                    'TND',
                    'TOP',
                    'TRY',
                    'TTD',
                    'TWD',
                    'TZS',
                    'UAH',
                    'UGX',
                    'USD',
                    'USN',
                    'UYI',
                    'UYU',
                    'UYW',
                    'UZS',
                    'VED',
                    'VES',
                    'VND',
                    'VUV',
                    'WST',
                    'XAF',
                    'XAG',
                    'XAU',
                    'XBA',
                    'XBB',
                    'XBC',
                    'XBD',
                    'XCD',
                    'XDR',
                    'XOF',
                    'XPD',
                    'XPF',
                    'XPT',
                    'XSU',
                    'XTS',
                    'XUA',
                    'XXX',
                    'YER',
                    'ZAR',
                    'ZMW',
                    'ZWG'
                  )
                ) IS NOT NULL THEN "_text_currency" END AS "currency",
                  CASE WHEN "_text_prefix" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_prefix" END AS "prefix",
                  CASE WHEN "_text_digits" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_digits" END AS "digits"
                FROM (
                  SELECT *,
                    TRY_CAST("_text_price" AS DECIMAL(18,2)) AS "_cast_price"
                  FROM (
                    SELECT *,
                      nullif(_c0, '') AS "_text_at",
                      nullif(_c1, '') AS "_text_price",
                      nullif(_c2, '') AS "_text_currency",
                      nullif(_c3, '') AS "_text_prefix",
                      nullif(_c4, '') AS "_text_digits"
                    FROM staged
                  )
                )
              )
            ) t
            LEFT JOIN crosswalk_0 k0 ON nullif(_c5, '') = k0._key0
          )
        )
      )
    )
  )
);
