"""CTP API 6.3.6: messages.

Generated from specs/ctp/6.3.6 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.message import MessageType

ReqAuthenticate = MessageType("ReqAuthenticate", "trader", "request", 0x3010, 1, ('AuthenticationInfo',), False, False)
ReqUserLogin = MessageType("ReqUserLogin", "trader", "request", 0x3000, 0, ('ReqUserLogin', 'Dissemination'), False, False)
ReqUserLogout = MessageType("ReqUserLogout", "trader", "request", 0x3002, 1, ('UserLogout',), False, False)
ReqUserPasswordUpdate = MessageType("ReqUserPasswordUpdate", "trader", "request", 0x300A, 1, ('UserPasswordUpdate',), False, False)
ReqTradingAccountPasswordUpdate = MessageType("ReqTradingAccountPasswordUpdate", "trader", "request", 0x300E, 1, ('TradingAccountPasswordUpdate',), False, False)
ReqUserLogin2 = MessageType("ReqUserLogin2", "trader", "request", 0x3018, 0, ('ReqUserLogin', 'Dissemination'), False, False)
ReqUserPasswordUpdate2 = MessageType("ReqUserPasswordUpdate2", "trader", "request", 0x3019, 1, ('UserPasswordUpdate',), False, False)
ReqOrderInsert = MessageType("ReqOrderInsert", "trader", "request", 0x4000, 1, ('InputOrder',), False, False)
ReqParkedOrderInsert = MessageType("ReqParkedOrderInsert", "trader", "request", 0x4002, 1, ('ParkedOrder',), False, False)
ReqParkedOrderAction = MessageType("ReqParkedOrderAction", "trader", "request", 0x4004, 1, ('ParkedOrderAction',), False, False)
ReqOrderAction = MessageType("ReqOrderAction", "trader", "request", 0x4006, 1, ('InputOrderAction',), False, False)
ReqQueryMaxOrderVolume = MessageType("ReqQueryMaxOrderVolume", "trader", "request", 0x4011, 1, ('QueryMaxOrderVolume',), False, False)
ReqSettlementInfoConfirm = MessageType("ReqSettlementInfoConfirm", "trader", "request", 0x4013, 1, ('SettlementInfoConfirm',), False, False)
ReqRemoveParkedOrder = MessageType("ReqRemoveParkedOrder", "trader", "request", 0x401D, 1, ('RemoveParkedOrder',), False, False)
ReqRemoveParkedOrderAction = MessageType("ReqRemoveParkedOrderAction", "trader", "request", 0x4020, 1, ('RemoveParkedOrderAction',), False, False)
ReqExecOrderInsert = MessageType("ReqExecOrderInsert", "trader", "request", 0x4026, 1, ('InputExecOrder',), False, False)
ReqExecOrderAction = MessageType("ReqExecOrderAction", "trader", "request", 0x4028, 1, ('InputExecOrderAction',), False, False)
ReqForQuoteInsert = MessageType("ReqForQuoteInsert", "trader", "request", 0x402A, 1, ('InputForQuote',), False, False)
ReqQuoteInsert = MessageType("ReqQuoteInsert", "trader", "request", 0x402C, 1, ('InputQuote',), False, False)
ReqQuoteAction = MessageType("ReqQuoteAction", "trader", "request", 0x402E, 1, ('InputQuoteAction',), False, False)
ReqBatchOrderAction = MessageType("ReqBatchOrderAction", "trader", "request", 0x4032, 1, ('InputBatchOrderAction',), False, False)
ReqCombActionInsert = MessageType("ReqCombActionInsert", "trader", "request", 0x4050, 1, ('InputCombAction',), False, False)
ReqQryOrder = MessageType("ReqQryOrder", "trader", "request", 0x8000, 4, ('QryOrder',), False, False)
ReqQryTrade = MessageType("ReqQryTrade", "trader", "request", 0x8002, 4, ('QryTrade',), False, False)
ReqQryInvestorPosition = MessageType("ReqQryInvestorPosition", "trader", "request", 0x8004, 4, ('QryInvestorPosition',), False, False)
ReqQryTradingAccount = MessageType("ReqQryTradingAccount", "trader", "request", 0x8006, 4, ('QryTradingAccount',), False, False)
ReqQryInvestor = MessageType("ReqQryInvestor", "trader", "request", 0x8008, 4, ('QryInvestor',), False, False)
ReqQryTradingCode = MessageType("ReqQryTradingCode", "trader", "request", 0x800A, 4, ('QryTradingCode',), False, False)
ReqQryInstrumentMarginRate = MessageType("ReqQryInstrumentMarginRate", "trader", "request", 0x800E, 4, ('QryInstrumentMarginRate',), False, False)
ReqQryInstrumentCommissionRate = MessageType("ReqQryInstrumentCommissionRate", "trader", "request", 0x8010, 4, ('QryInstrumentCommissionRate',), False, False)
ReqQryExchange = MessageType("ReqQryExchange", "trader", "request", 0x802A, 4, ('QryExchange',), False, False)
ReqQryProduct = MessageType("ReqQryProduct", "trader", "request", 0x802C, 4, ('QryProduct',), False, False)
ReqQryInstrument = MessageType("ReqQryInstrument", "trader", "request", 0x802E, 4, ('QryInstrument',), False, False)
ReqQryDepthMarketData = MessageType("ReqQryDepthMarketData", "trader", "request", 0x8030, 4, ('QryDepthMarketData',), False, False)
ReqQrySettlementInfo = MessageType("ReqQrySettlementInfo", "trader", "request", 0x803C, 4, ('QrySettlementInfo',), False, False)
ReqQryTransferBank = MessageType("ReqQryTransferBank", "trader", "request", 0x8048, 4, ('QryTransferBank',), False, False)
ReqQryInvestorPositionDetail = MessageType("ReqQryInvestorPositionDetail", "trader", "request", 0x8050, 4, ('QryInvestorPositionDetail',), False, False)
ReqQryNotice = MessageType("ReqQryNotice", "trader", "request", 0x8054, 4, ('QryNotice',), False, False)
ReqQrySettlementInfoConfirm = MessageType("ReqQrySettlementInfoConfirm", "trader", "request", 0x8056, 4, ('QrySettlementInfoConfirm',), False, False)
ReqQryInvestorPositionCombineDetail = MessageType("ReqQryInvestorPositionCombineDetail", "trader", "request", 0x8067, 4, ('QryInvestorPositionCombineDetail',), False, False)
ReqQryCFMMCTradingAccountKey = MessageType("ReqQryCFMMCTradingAccountKey", "trader", "request", 0x8077, 4, ('QryCFMMCTradingAccountKey',), False, False)
ReqQryEWarrantOffset = MessageType("ReqQryEWarrantOffset", "trader", "request", 0x807B, 4, ('QryEWarrantOffset',), False, False)
ReqQryInvestorProductGroupMargin = MessageType("ReqQryInvestorProductGroupMargin", "trader", "request", 0x8081, 4, ('QryInvestorProductGroupMargin',), False, False)
ReqQryExchangeMarginRate = MessageType("ReqQryExchangeMarginRate", "trader", "request", 0x8083, 4, ('QryExchangeMarginRate',), False, False)
ReqQryExchangeMarginRateAdjust = MessageType("ReqQryExchangeMarginRateAdjust", "trader", "request", 0x8085, 4, ('QryExchangeMarginRateAdjust',), False, False)
ReqQryExchangeRate = MessageType("ReqQryExchangeRate", "trader", "request", 0x8087, 4, ('QryExchangeRate',), False, False)
ReqQrySecAgentACIDMap = MessageType("ReqQrySecAgentACIDMap", "trader", "request", 0x808B, 4, ('QrySecAgentACIDMap',), False, False)
ReqQryProductExchRate = MessageType("ReqQryProductExchRate", "trader", "request", 0x808D, 4, ('QryProductExchRate',), False, False)
ReqQryProductGroup = MessageType("ReqQryProductGroup", "trader", "request", 0x8091, 4, ('QryProductGroup',), False, False)
ReqQryMMInstrumentCommissionRate = MessageType("ReqQryMMInstrumentCommissionRate", "trader", "request", 0x8093, 4, ('QryMMInstrumentCommissionRate',), False, False)
ReqQryMMOptionInstrCommRate = MessageType("ReqQryMMOptionInstrCommRate", "trader", "request", 0x8095, 4, ('QryMMOptionInstrCommRate',), False, False)
ReqQryInstrumentOrderCommRate = MessageType("ReqQryInstrumentOrderCommRate", "trader", "request", 0x8097, 4, ('QryInstrumentOrderCommRate',), False, False)
ReqQrySecAgentTradingAccount = MessageType("ReqQrySecAgentTradingAccount", "trader", "request", 0x80A3, 4, ('QryTradingAccount',), False, False)
ReqQryOptionInstrTradeCost = MessageType("ReqQryOptionInstrTradeCost", "trader", "request", 0x8300, 4, ('QryOptionInstrTradeCost',), False, False)
ReqQryOptionInstrCommRate = MessageType("ReqQryOptionInstrCommRate", "trader", "request", 0x8302, 4, ('QryOptionInstrCommRate',), False, False)
ReqQryExecOrder = MessageType("ReqQryExecOrder", "trader", "request", 0x8306, 4, ('QryExecOrder',), False, False)
ReqQryForQuote = MessageType("ReqQryForQuote", "trader", "request", 0x8314, 4, ('QryForQuote',), False, False)
ReqQryQuote = MessageType("ReqQryQuote", "trader", "request", 0x8318, 4, ('QryQuote',), False, False)
ReqQryCombInstrumentGuard = MessageType("ReqQryCombInstrumentGuard", "trader", "request", 0x8360, 4, ('QryCombInstrumentGuard',), False, False)
ReqQryCombAction = MessageType("ReqQryCombAction", "trader", "request", 0x8362, 4, ('QryCombAction',), False, False)
ReqQryTransferSerial = MessageType("ReqQryTransferSerial", "trader", "request", 0x8200, 4, ('QryTransferSerial',), False, False)
ReqQryAccountregister = MessageType("ReqQryAccountregister", "trader", "request", 0x8202, 4, ('QryAccountregister',), False, False)
ReqQryContractBank = MessageType("ReqQryContractBank", "trader", "request", 0x8103, 4, ('QryContractBank',), False, False)
ReqQryParkedOrder = MessageType("ReqQryParkedOrder", "trader", "request", 0x8105, 4, ('QryParkedOrder',), False, False)
ReqQryParkedOrderAction = MessageType("ReqQryParkedOrderAction", "trader", "request", 0x8107, 4, ('QryParkedOrderAction',), False, False)
ReqQryTradingNotice = MessageType("ReqQryTradingNotice", "trader", "request", 0x8108, 4, ('QryTradingNotice',), False, False)
ReqQryBrokerTradingParams = MessageType("ReqQryBrokerTradingParams", "trader", "request", 0x8109, 4, ('QryBrokerTradingParams',), False, False)
ReqQryBrokerTradingAlgos = MessageType("ReqQryBrokerTradingAlgos", "trader", "request", 0x810B, 4, ('QryBrokerTradingAlgos',), False, False)
ReqQueryCFMMCTradingAccountToken = MessageType("ReqQueryCFMMCTradingAccountToken", "trader", "request", 0x811B, 1, ('QueryCFMMCTradingAccountToken',), False, False)
ReqFromBankToFutureByFuture = MessageType("ReqFromBankToFutureByFuture", "trader", "request", 0x1800B, 1, ('ReqTransfer',), False, False)
ReqFromFutureToBankByFuture = MessageType("ReqFromFutureToBankByFuture", "trader", "request", 0x1800D, 1, ('ReqTransfer',), False, False)
ReqQueryBankAccountMoneyByFuture = MessageType("ReqQueryBankAccountMoneyByFuture", "trader", "request", 0x18019, 1, ('ReqQueryAccount',), False, False)
OnRspUserLogin = MessageType("OnRspUserLogin", "trader", "response", 0x3001, None, ('RspInfo', 'RspUserLogin'), False, False)
OnRspUserLogout = MessageType("OnRspUserLogout", "trader", "response", 0x3003, None, ('RspInfo', 'UserLogout'), False, False)
OnRspUserPasswordUpdate = MessageType("OnRspUserPasswordUpdate", "trader", "response", 0x300B, None, ('RspInfo', 'UserPasswordUpdate'), False, False)
OnRspTradingAccountPasswordUpdate = MessageType("OnRspTradingAccountPasswordUpdate", "trader", "response", 0x300F, None, ('RspInfo', 'TradingAccountPasswordUpdate'), False, False)
OnRspAuthenticate = MessageType("OnRspAuthenticate", "trader", "response", 0x3011, None, ('RspInfo', 'AuthenticationInfo'), False, False)
OnRspOrderInsert = MessageType("OnRspOrderInsert", "trader", "response", 0x4001, None, ('RspInfo', 'InputOrder'), False, False)
OnRspParkedOrderInsert = MessageType("OnRspParkedOrderInsert", "trader", "response", 0x4003, None, ('RspInfo', 'ParkedOrder'), False, False)
OnRspParkedOrderAction = MessageType("OnRspParkedOrderAction", "trader", "response", 0x4005, None, ('RspInfo', 'ParkedOrderAction'), False, False)
OnRspOrderAction = MessageType("OnRspOrderAction", "trader", "response", 0x4007, None, ('RspInfo', 'InputOrderAction'), False, False)
OnRspQueryMaxOrderVolume = MessageType("OnRspQueryMaxOrderVolume", "trader", "response", 0x4012, None, ('RspInfo', 'QueryMaxOrderVolume'), False, False)
OnRspSettlementInfoConfirm = MessageType("OnRspSettlementInfoConfirm", "trader", "response", 0x4014, None, ('RspInfo', 'SettlementInfoConfirm'), False, False)
OnRspRemoveParkedOrder = MessageType("OnRspRemoveParkedOrder", "trader", "response", 0x401F, None, ('RspInfo', 'RemoveParkedOrder'), False, False)
OnRspRemoveParkedOrderAction = MessageType("OnRspRemoveParkedOrderAction", "trader", "response", 0x4021, None, ('RspInfo', 'RemoveParkedOrderAction'), False, False)
OnRspExecOrderInsert = MessageType("OnRspExecOrderInsert", "trader", "response", 0x4027, None, ('RspInfo', 'InputExecOrder'), False, False)
OnRspExecOrderAction = MessageType("OnRspExecOrderAction", "trader", "response", 0x4029, None, ('RspInfo', 'InputExecOrderAction'), False, False)
OnRspForQuoteInsert = MessageType("OnRspForQuoteInsert", "trader", "response", 0x402B, None, ('RspInfo', 'InputForQuote'), False, False)
OnRspQuoteInsert = MessageType("OnRspQuoteInsert", "trader", "response", 0x402D, None, ('RspInfo', 'InputQuote'), False, False)
OnRspQuoteAction = MessageType("OnRspQuoteAction", "trader", "response", 0x402F, None, ('RspInfo', 'InputQuoteAction'), False, False)
OnRspBatchOrderAction = MessageType("OnRspBatchOrderAction", "trader", "response", 0x4033, None, ('RspInfo', 'InputBatchOrderAction'), False, False)
OnRspCombActionInsert = MessageType("OnRspCombActionInsert", "trader", "response", 0x4051, None, ('RspInfo', 'InputCombAction'), False, False)
OnRspQryOrder = MessageType("OnRspQryOrder", "trader", "response", 0x8001, None, ('RspInfo', 'Order'), False, False)
OnRspQryTrade = MessageType("OnRspQryTrade", "trader", "response", 0x8003, None, ('RspInfo', 'Trade'), False, False)
OnRspQryInvestorPosition = MessageType("OnRspQryInvestorPosition", "trader", "response", 0x8005, None, ('RspInfo', 'InvestorPosition'), False, False)
OnRspQryTradingAccount = MessageType("OnRspQryTradingAccount", "trader", "response", 0x8007, None, ('RspInfo', 'TradingAccount'), False, False)
OnRspQryInvestor = MessageType("OnRspQryInvestor", "trader", "response", 0x8009, None, ('RspInfo', 'Investor'), False, False)
OnRspQryTradingCode = MessageType("OnRspQryTradingCode", "trader", "response", 0x800B, None, ('RspInfo', 'TradingCode'), False, False)
OnRspQryInstrumentMarginRate = MessageType("OnRspQryInstrumentMarginRate", "trader", "response", 0x800F, None, ('RspInfo', 'InstrumentMarginRate'), False, False)
OnRspQryInstrumentCommissionRate = MessageType("OnRspQryInstrumentCommissionRate", "trader", "response", 0x8011, None, ('RspInfo', 'InstrumentCommissionRate'), False, False)
OnRspQryExchange = MessageType("OnRspQryExchange", "trader", "response", 0x802B, None, ('RspInfo', 'Exchange'), False, False)
OnRspQryProduct = MessageType("OnRspQryProduct", "trader", "response", 0x802D, None, ('RspInfo', 'Product'), False, False)
OnRspQryInstrument = MessageType("OnRspQryInstrument", "trader", "response", 0x802F, None, ('RspInfo', 'Instrument'), False, False)
OnRspQryDepthMarketData = MessageType("OnRspQryDepthMarketData", "trader", "response", 0x8031, None, ('RspInfo', 'DepthMarketData'), False, False)
OnRspQrySettlementInfo = MessageType("OnRspQrySettlementInfo", "trader", "response", 0x803D, None, ('RspInfo', 'SettlementInfo'), False, False)
OnRspQryTransferBank = MessageType("OnRspQryTransferBank", "trader", "response", 0x8049, None, ('RspInfo', 'TransferBank'), False, False)
OnRspQryInvestorPositionDetail = MessageType("OnRspQryInvestorPositionDetail", "trader", "response", 0x8051, None, ('RspInfo', 'InvestorPositionDetail'), False, False)
OnRspQryNotice = MessageType("OnRspQryNotice", "trader", "response", 0x8055, None, ('RspInfo', 'Notice'), False, False)
OnRspQrySettlementInfoConfirm = MessageType("OnRspQrySettlementInfoConfirm", "trader", "response", 0x8057, None, ('RspInfo', 'SettlementInfoConfirm'), False, False)
OnRspQryInvestorPositionCombineDetail = MessageType("OnRspQryInvestorPositionCombineDetail", "trader", "response", 0x8068, None, ('RspInfo', 'InvestorPositionCombineDetail'), False, False)
OnRspQryCFMMCTradingAccountKey = MessageType("OnRspQryCFMMCTradingAccountKey", "trader", "response", 0x8078, None, ('RspInfo', 'CFMMCTradingAccountKey'), False, False)
OnRspQryEWarrantOffset = MessageType("OnRspQryEWarrantOffset", "trader", "response", 0x807C, None, ('RspInfo', 'EWarrantOffset'), False, False)
OnRspQryInvestorProductGroupMargin = MessageType("OnRspQryInvestorProductGroupMargin", "trader", "response", 0x8082, None, ('RspInfo', 'InvestorProductGroupMargin'), False, False)
OnRspQryExchangeMarginRate = MessageType("OnRspQryExchangeMarginRate", "trader", "response", 0x8084, None, ('RspInfo', 'ExchangeMarginRate'), False, False)
OnRspQryExchangeMarginRateAdjust = MessageType("OnRspQryExchangeMarginRateAdjust", "trader", "response", 0x8086, None, ('RspInfo', 'ExchangeMarginRateAdjust'), False, False)
OnRspQryExchangeRate = MessageType("OnRspQryExchangeRate", "trader", "response", 0x8088, None, ('RspInfo', 'ExchangeRate'), False, False)
OnRspQrySecAgentACIDMap = MessageType("OnRspQrySecAgentACIDMap", "trader", "response", 0x808C, None, ('RspInfo', 'SecAgentACIDMap'), False, False)
OnRspQryProductExchRate = MessageType("OnRspQryProductExchRate", "trader", "response", 0x808E, None, ('RspInfo', 'ProductExchRate'), False, False)
OnRspQryProductGroup = MessageType("OnRspQryProductGroup", "trader", "response", 0x8092, None, ('RspInfo', 'ProductGroup'), False, False)
OnRspQryMMInstrumentCommissionRate = MessageType("OnRspQryMMInstrumentCommissionRate", "trader", "response", 0x8094, None, ('RspInfo', 'MMInstrumentCommissionRate'), False, False)
OnRspQryMMOptionInstrCommRate = MessageType("OnRspQryMMOptionInstrCommRate", "trader", "response", 0x8096, None, ('RspInfo', 'MMOptionInstrCommRate'), False, False)
OnRspQryInstrumentOrderCommRate = MessageType("OnRspQryInstrumentOrderCommRate", "trader", "response", 0x8098, None, ('RspInfo', 'InstrumentOrderCommRate'), False, False)
OnRspQrySecAgentTradingAccount = MessageType("OnRspQrySecAgentTradingAccount", "trader", "response", 0x80A4, None, ('RspInfo', 'TradingAccount'), False, False)
OnRspQryContractBank = MessageType("OnRspQryContractBank", "trader", "response", 0x8104, None, ('RspInfo', 'ContractBank'), False, False)
OnRspQryParkedOrder = MessageType("OnRspQryParkedOrder", "trader", "response", 0x8106, None, ('RspInfo', 'ParkedOrder'), False, False)
OnRspQryParkedOrderAction = MessageType("OnRspQryParkedOrderAction", "trader", "response", 0x8108, None, ('RspInfo', 'ParkedOrderAction'), False, False)
OnRspQryTradingNotice = MessageType("OnRspQryTradingNotice", "trader", "response", 0x8109, None, ('RspInfo', 'TradingNotice'), False, False)
OnRspQryBrokerTradingParams = MessageType("OnRspQryBrokerTradingParams", "trader", "response", 0x810A, None, ('RspInfo', 'BrokerTradingParams'), False, False)
OnRspQryBrokerTradingAlgos = MessageType("OnRspQryBrokerTradingAlgos", "trader", "response", 0x810C, None, ('RspInfo', 'BrokerTradingAlgos'), False, False)
OnRspQueryCFMMCTradingAccountToken = MessageType("OnRspQueryCFMMCTradingAccountToken", "trader", "response", 0x811C, None, ('RspInfo', 'QueryCFMMCTradingAccountToken'), False, False)
OnRspQryTransferSerial = MessageType("OnRspQryTransferSerial", "trader", "response", 0x8201, None, ('RspInfo', 'TransferSerial'), False, False)
OnRspQryAccountregister = MessageType("OnRspQryAccountregister", "trader", "response", 0x8203, None, ('RspInfo', 'Accountregister'), False, False)
OnRspQryOptionInstrTradeCost = MessageType("OnRspQryOptionInstrTradeCost", "trader", "response", 0x8301, None, ('RspInfo', 'OptionInstrTradeCost'), False, False)
OnRspQryOptionInstrCommRate = MessageType("OnRspQryOptionInstrCommRate", "trader", "response", 0x8303, None, ('RspInfo', 'OptionInstrCommRate'), False, False)
OnRspQryExecOrder = MessageType("OnRspQryExecOrder", "trader", "response", 0x8307, None, ('RspInfo', 'ExecOrder'), False, False)
OnRspQryForQuote = MessageType("OnRspQryForQuote", "trader", "response", 0x8315, None, ('RspInfo', 'ForQuote'), False, False)
OnRspQryQuote = MessageType("OnRspQryQuote", "trader", "response", 0x8319, None, ('RspInfo', 'Quote'), False, False)
OnRspQryCombInstrumentGuard = MessageType("OnRspQryCombInstrumentGuard", "trader", "response", 0x8361, None, ('RspInfo', 'CombInstrumentGuard'), False, False)
OnRspQryCombAction = MessageType("OnRspQryCombAction", "trader", "response", 0x8363, None, ('RspInfo', 'CombAction'), False, False)
OnRspError = MessageType("OnRspError", "trader", "response", 0x0001, None, ('RspInfo',), False, False)
OnRspFromBankToFutureByFuture = MessageType("OnRspFromBankToFutureByFuture", "trader", "response", 0x1800C, None, ('RspInfo', 'ReqTransfer'), False, False)
OnRspFromFutureToBankByFuture = MessageType("OnRspFromFutureToBankByFuture", "trader", "response", 0x1800E, None, ('RspInfo', 'ReqTransfer'), False, False)
OnRspQueryBankAccountMoneyByFuture = MessageType("OnRspQueryBankAccountMoneyByFuture", "trader", "response", 0x1801A, None, ('RspInfo', 'ReqQueryAccount'), False, False)
OnRtnOrder = MessageType("OnRtnOrder", "trader", "return", 0xF001, None, ('Order',), False, False)
OnRtnTrade = MessageType("OnRtnTrade", "trader", "return", 0xF002, None, ('Trade',), False, False)
OnErrRtnOrderInsert = MessageType("OnErrRtnOrderInsert", "trader", "return", 0xF003, None, ('RspInfo', 'InputOrder'), False, False)
OnErrRtnOrderAction = MessageType("OnErrRtnOrderAction", "trader", "return", 0xF004, None, ('RspInfo', 'OrderAction'), False, False)
OnRtnTradingNotice = MessageType("OnRtnTradingNotice", "trader", "return", 0xF009, None, ('TradingNoticeInfo',), False, False)
OnRtnErrorConditionalOrder = MessageType("OnRtnErrorConditionalOrder", "trader", "return", 0xF00A, None, ('ErrorConditionalOrder',), False, False)
OnRtnExecOrder = MessageType("OnRtnExecOrder", "trader", "return", 0xF011, None, ('ExecOrder',), False, False)
OnErrRtnExecOrderInsert = MessageType("OnErrRtnExecOrderInsert", "trader", "return", 0xF012, None, ('RspInfo', 'InputExecOrder'), False, False)
OnErrRtnExecOrderAction = MessageType("OnErrRtnExecOrderAction", "trader", "return", 0xF013, None, ('RspInfo', 'ExecOrderAction'), False, False)
OnErrRtnForQuoteInsert = MessageType("OnErrRtnForQuoteInsert", "trader", "return", 0xF014, None, ('RspInfo', 'InputForQuote'), False, False)
OnRtnQuote = MessageType("OnRtnQuote", "trader", "return", 0xF015, None, ('Quote',), False, False)
OnErrRtnQuoteInsert = MessageType("OnErrRtnQuoteInsert", "trader", "return", 0xF016, None, ('RspInfo', 'InputQuote'), False, False)
OnErrRtnQuoteAction = MessageType("OnErrRtnQuoteAction", "trader", "return", 0xF017, None, ('RspInfo', 'QuoteAction'), False, False)
OnRtnForQuoteRsp = MessageType("OnRtnForQuoteRsp", "trader", "return", 0xF018, None, ('ForQuoteRsp',), False, False)
OnRtnCFMMCTradingAccountToken = MessageType("OnRtnCFMMCTradingAccountToken", "trader", "return", 0xF019, None, ('CFMMCTradingAccountToken',), False, False)
OnErrRtnBatchOrderAction = MessageType("OnErrRtnBatchOrderAction", "trader", "return", 0xF020, None, ('RspInfo', 'BatchOrderAction'), False, False)
OnRtnCombAction = MessageType("OnRtnCombAction", "trader", "return", 0xF050, None, ('CombAction',), False, False)
OnErrRtnCombActionInsert = MessageType("OnErrRtnCombActionInsert", "trader", "return", 0xF051, None, ('RspInfo', 'InputCombAction'), False, False)
OnRtnInstrumentStatus = MessageType("OnRtnInstrumentStatus", "trader", "return", 0xF104, None, ('InstrumentStatus',), False, False)
OnRtnBulletin = MessageType("OnRtnBulletin", "trader", "return", 0xF105, None, ('Bulletin',), False, False)
OnRtnFromBankToFutureByBank = MessageType("OnRtnFromBankToFutureByBank", "trader", "return", 0xF200, None, ('RspTransfer',), False, False)
OnRtnFromFutureToBankByBank = MessageType("OnRtnFromFutureToBankByBank", "trader", "return", 0xF201, None, ('RspTransfer',), False, False)
OnRtnRepealFromBankToFutureByBank = MessageType("OnRtnRepealFromBankToFutureByBank", "trader", "return", 0xF202, None, ('RspRepeal',), False, False)
OnRtnRepealFromFutureToBankByBank = MessageType("OnRtnRepealFromFutureToBankByBank", "trader", "return", 0xF203, None, ('RspRepeal',), False, False)
OnRtnFromBankToFutureByFuture = MessageType("OnRtnFromBankToFutureByFuture", "trader", "return", 0xF204, None, ('RspTransfer',), False, False)
OnRtnFromFutureToBankByFuture = MessageType("OnRtnFromFutureToBankByFuture", "trader", "return", 0xF205, None, ('RspTransfer',), False, False)
OnRtnRepealFromBankToFutureByFutureManual = MessageType("OnRtnRepealFromBankToFutureByFutureManual", "trader", "return", 0xF206, None, ('RspRepeal',), False, False)
OnRtnRepealFromFutureToBankByFutureManual = MessageType("OnRtnRepealFromFutureToBankByFutureManual", "trader", "return", 0xF207, None, ('RspRepeal',), False, False)
OnErrRtnBankToFutureByFuture = MessageType("OnErrRtnBankToFutureByFuture", "trader", "return", 0xF20C, None, ('RspInfo', 'ReqTransfer'), False, False)
OnErrRtnFutureToBankByFuture = MessageType("OnErrRtnFutureToBankByFuture", "trader", "return", 0xF20D, None, ('RspInfo', 'ReqTransfer'), False, False)
OnErrRtnRepealBankToFutureByFutureManual = MessageType("OnErrRtnRepealBankToFutureByFutureManual", "trader", "return", 0xF20E, None, ('RspInfo', 'ReqRepeal'), False, False)
OnErrRtnRepealFutureToBankByFutureManual = MessageType("OnErrRtnRepealFutureToBankByFutureManual", "trader", "return", 0xF20F, None, ('RspInfo', 'ReqRepeal'), False, False)
OnErrRtnQueryBankBalanceByFuture = MessageType("OnErrRtnQueryBankBalanceByFuture", "trader", "return", 0xF210, None, ('RspInfo', 'ReqQueryAccount'), False, False)
OnRtnRepealFromBankToFutureByFuture = MessageType("OnRtnRepealFromBankToFutureByFuture", "trader", "return", 0xF214, None, ('RspRepeal',), False, False)
OnRtnRepealFromFutureToBankByFuture = MessageType("OnRtnRepealFromFutureToBankByFuture", "trader", "return", 0xF215, None, ('RspRepeal',), False, False)
OnRtnQueryBankBalanceByFuture = MessageType("OnRtnQueryBankBalanceByFuture", "trader", "return", 0xF208, None, ('NotifyQueryAccount',), False, False)
OnRtnOpenAccountByBank = MessageType("OnRtnOpenAccountByBank", "trader", "return", 0x18038, None, ('OpenAccount',), False, False)
OnRtnCancelAccountByBank = MessageType("OnRtnCancelAccountByBank", "trader", "return", 0x18039, None, ('CancelAccount',), False, False)
OnRtnChangeAccountByBank = MessageType("OnRtnChangeAccountByBank", "trader", "return", 0x1803A, None, ('ChangeAccount',), False, False)
FlowPositions = MessageType("FlowPositions", "trader", "return", 0xF102, 0, ('Dissemination',), True, False)
SubscribeMarketData = MessageType("SubscribeMarketData", "md", "request", 0x4401, 0, ('SpecificInstrument',), True, False)
UnSubscribeMarketData = MessageType("UnSubscribeMarketData", "md", "request", 0x4403, 0, ('SpecificInstrument',), True, False)
SubscribeForQuoteRsp = MessageType("SubscribeForQuoteRsp", "md", "request", 0x4409, 0, ('SpecificInstrument',), True, False)
UnSubscribeForQuoteRsp = MessageType("UnSubscribeForQuoteRsp", "md", "request", 0x440B, 0, ('SpecificInstrument',), True, False)
OnRspSubMarketData = MessageType("OnRspSubMarketData", "md", "response", 0x4402, None, ('RspInfo', 'SpecificInstrument'), False, False)
OnRspUnSubMarketData = MessageType("OnRspUnSubMarketData", "md", "response", 0x4404, None, ('RspInfo', 'SpecificInstrument'), False, False)
OnRspSubForQuoteRsp = MessageType("OnRspSubForQuoteRsp", "md", "response", 0x440A, None, ('RspInfo', 'SpecificInstrument'), False, False)
OnRspUnSubForQuoteRsp = MessageType("OnRspUnSubForQuoteRsp", "md", "response", 0x440C, None, ('RspInfo', 'SpecificInstrument'), False, False)
OnRtnDepthMarketData = MessageType("OnRtnDepthMarketData", "md", "return", 0xF101, None, ('DepthMarketData',), False, False)
OnRtnDepthMarketDataIncrement = MessageType("OnRtnDepthMarketDataIncrement", "md", "return", 0xF103, None, ('MarketDataBase', 'MarketDataStatic', 'MarketDataLastMatch', 'MarketDataBestPrice', 'MarketDataBid23', 'MarketDataAsk23', 'MarketDataBid45', 'MarketDataAsk45', 'MarketDataUpdateTime', 'MarketDataExchange', 'MarketDataAveragePrice'), False, False)

MESSAGES: tuple[MessageType, ...] = (
    ReqAuthenticate,
    ReqUserLogin,
    ReqUserLogout,
    ReqUserPasswordUpdate,
    ReqTradingAccountPasswordUpdate,
    ReqUserLogin2,
    ReqUserPasswordUpdate2,
    ReqOrderInsert,
    ReqParkedOrderInsert,
    ReqParkedOrderAction,
    ReqOrderAction,
    ReqQueryMaxOrderVolume,
    ReqSettlementInfoConfirm,
    ReqRemoveParkedOrder,
    ReqRemoveParkedOrderAction,
    ReqExecOrderInsert,
    ReqExecOrderAction,
    ReqForQuoteInsert,
    ReqQuoteInsert,
    ReqQuoteAction,
    ReqBatchOrderAction,
    ReqCombActionInsert,
    ReqQryOrder,
    ReqQryTrade,
    ReqQryInvestorPosition,
    ReqQryTradingAccount,
    ReqQryInvestor,
    ReqQryTradingCode,
    ReqQryInstrumentMarginRate,
    ReqQryInstrumentCommissionRate,
    ReqQryExchange,
    ReqQryProduct,
    ReqQryInstrument,
    ReqQryDepthMarketData,
    ReqQrySettlementInfo,
    ReqQryTransferBank,
    ReqQryInvestorPositionDetail,
    ReqQryNotice,
    ReqQrySettlementInfoConfirm,
    ReqQryInvestorPositionCombineDetail,
    ReqQryCFMMCTradingAccountKey,
    ReqQryEWarrantOffset,
    ReqQryInvestorProductGroupMargin,
    ReqQryExchangeMarginRate,
    ReqQryExchangeMarginRateAdjust,
    ReqQryExchangeRate,
    ReqQrySecAgentACIDMap,
    ReqQryProductExchRate,
    ReqQryProductGroup,
    ReqQryMMInstrumentCommissionRate,
    ReqQryMMOptionInstrCommRate,
    ReqQryInstrumentOrderCommRate,
    ReqQrySecAgentTradingAccount,
    ReqQryOptionInstrTradeCost,
    ReqQryOptionInstrCommRate,
    ReqQryExecOrder,
    ReqQryForQuote,
    ReqQryQuote,
    ReqQryCombInstrumentGuard,
    ReqQryCombAction,
    ReqQryTransferSerial,
    ReqQryAccountregister,
    ReqQryContractBank,
    ReqQryParkedOrder,
    ReqQryParkedOrderAction,
    ReqQryTradingNotice,
    ReqQryBrokerTradingParams,
    ReqQryBrokerTradingAlgos,
    ReqQueryCFMMCTradingAccountToken,
    ReqFromBankToFutureByFuture,
    ReqFromFutureToBankByFuture,
    ReqQueryBankAccountMoneyByFuture,
    OnRspUserLogin,
    OnRspUserLogout,
    OnRspUserPasswordUpdate,
    OnRspTradingAccountPasswordUpdate,
    OnRspAuthenticate,
    OnRspOrderInsert,
    OnRspParkedOrderInsert,
    OnRspParkedOrderAction,
    OnRspOrderAction,
    OnRspQueryMaxOrderVolume,
    OnRspSettlementInfoConfirm,
    OnRspRemoveParkedOrder,
    OnRspRemoveParkedOrderAction,
    OnRspExecOrderInsert,
    OnRspExecOrderAction,
    OnRspForQuoteInsert,
    OnRspQuoteInsert,
    OnRspQuoteAction,
    OnRspBatchOrderAction,
    OnRspCombActionInsert,
    OnRspQryOrder,
    OnRspQryTrade,
    OnRspQryInvestorPosition,
    OnRspQryTradingAccount,
    OnRspQryInvestor,
    OnRspQryTradingCode,
    OnRspQryInstrumentMarginRate,
    OnRspQryInstrumentCommissionRate,
    OnRspQryExchange,
    OnRspQryProduct,
    OnRspQryInstrument,
    OnRspQryDepthMarketData,
    OnRspQrySettlementInfo,
    OnRspQryTransferBank,
    OnRspQryInvestorPositionDetail,
    OnRspQryNotice,
    OnRspQrySettlementInfoConfirm,
    OnRspQryInvestorPositionCombineDetail,
    OnRspQryCFMMCTradingAccountKey,
    OnRspQryEWarrantOffset,
    OnRspQryInvestorProductGroupMargin,
    OnRspQryExchangeMarginRate,
    OnRspQryExchangeMarginRateAdjust,
    OnRspQryExchangeRate,
    OnRspQrySecAgentACIDMap,
    OnRspQryProductExchRate,
    OnRspQryProductGroup,
    OnRspQryMMInstrumentCommissionRate,
    OnRspQryMMOptionInstrCommRate,
    OnRspQryInstrumentOrderCommRate,
    OnRspQrySecAgentTradingAccount,
    OnRspQryContractBank,
    OnRspQryParkedOrder,
    OnRspQryParkedOrderAction,
    OnRspQryTradingNotice,
    OnRspQryBrokerTradingParams,
    OnRspQryBrokerTradingAlgos,
    OnRspQueryCFMMCTradingAccountToken,
    OnRspQryTransferSerial,
    OnRspQryAccountregister,
    OnRspQryOptionInstrTradeCost,
    OnRspQryOptionInstrCommRate,
    OnRspQryExecOrder,
    OnRspQryForQuote,
    OnRspQryQuote,
    OnRspQryCombInstrumentGuard,
    OnRspQryCombAction,
    OnRspError,
    OnRspFromBankToFutureByFuture,
    OnRspFromFutureToBankByFuture,
    OnRspQueryBankAccountMoneyByFuture,
    OnRtnOrder,
    OnRtnTrade,
    OnErrRtnOrderInsert,
    OnErrRtnOrderAction,
    OnRtnTradingNotice,
    OnRtnErrorConditionalOrder,
    OnRtnExecOrder,
    OnErrRtnExecOrderInsert,
    OnErrRtnExecOrderAction,
    OnErrRtnForQuoteInsert,
    OnRtnQuote,
    OnErrRtnQuoteInsert,
    OnErrRtnQuoteAction,
    OnRtnForQuoteRsp,
    OnRtnCFMMCTradingAccountToken,
    OnErrRtnBatchOrderAction,
    OnRtnCombAction,
    OnErrRtnCombActionInsert,
    OnRtnInstrumentStatus,
    OnRtnBulletin,
    OnRtnFromBankToFutureByBank,
    OnRtnFromFutureToBankByBank,
    OnRtnRepealFromBankToFutureByBank,
    OnRtnRepealFromFutureToBankByBank,
    OnRtnFromBankToFutureByFuture,
    OnRtnFromFutureToBankByFuture,
    OnRtnRepealFromBankToFutureByFutureManual,
    OnRtnRepealFromFutureToBankByFutureManual,
    OnErrRtnBankToFutureByFuture,
    OnErrRtnFutureToBankByFuture,
    OnErrRtnRepealBankToFutureByFutureManual,
    OnErrRtnRepealFutureToBankByFutureManual,
    OnErrRtnQueryBankBalanceByFuture,
    OnRtnRepealFromBankToFutureByFuture,
    OnRtnRepealFromFutureToBankByFuture,
    OnRtnQueryBankBalanceByFuture,
    OnRtnOpenAccountByBank,
    OnRtnCancelAccountByBank,
    OnRtnChangeAccountByBank,
    FlowPositions,
    SubscribeMarketData,
    UnSubscribeMarketData,
    SubscribeForQuoteRsp,
    UnSubscribeForQuoteRsp,
    OnRspSubMarketData,
    OnRspUnSubMarketData,
    OnRspSubForQuoteRsp,
    OnRspUnSubForQuoteRsp,
    OnRtnDepthMarketData,
    OnRtnDepthMarketDataIncrement,
)
